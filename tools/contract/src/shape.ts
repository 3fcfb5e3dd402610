import { type Document, isNode, join, list, type Node, node, strings } from "@clientele/openapi";

/** A schema that applies at one place of an instance. */
export interface Facet {
  readonly pointer: string;
  readonly schema: Node;
  /** Whether it is one of several alternatives, and may not apply. */
  readonly conditional: boolean;
}

/** A place of an instance, as the schemas that may apply there. */
export type Place = readonly { readonly pointer: string; readonly conditional: boolean }[];

/** Returns the place that a single schema describes. */
export function placeOf(pointer: string): Place {
  return [{ pointer, conditional: false }];
}

/**
 * Returns all schemas that apply at a place, through `$ref`, `allOf`, `anyOf` and `oneOf`.
 *
 * With an instance, alternatives that it cannot meet are left out; a single remaining one applies for certain.
 */
export function facets(document: Document, place: Place, instance?: { readonly value: unknown }): Facet[] {
  const found = new Map<string, Facet>();
  const visit = (pointer: string, conditional: boolean): void => {
    const known = found.get(pointer);
    if (known !== undefined && (conditional || !known.conditional)) return;
    const schema = document.node(pointer);
    found.set(pointer, { pointer, schema, conditional });
    if (typeof schema.$ref === "string") visit(document.target(schema.$ref), conditional);
    for (const index of list(schema.allOf).keys()) visit(join(pointer, "allOf", index), conditional);
    for (const keyword of ["anyOf", "oneOf"]) {
      const branches = list(schema[keyword]).map((_, index) => join(pointer, keyword, index));
      const left = instance === undefined ? branches : branches.filter((one) => mayMeet(document, one, instance.value));
      for (const branch of left) visit(branch, conditional || instance === undefined || left.length > 1);
    }
  };
  for (const { pointer, conditional } of place) visit(pointer, conditional);
  return [...found.values()];
}

/** Returns the place of a member or an item. */
export function child(document: Document, parent: readonly Facet[], key: string, isItem: boolean): Place {
  return parent.flatMap(({ pointer, schema, conditional }) => {
    if (isItem) return isNode(schema.items) ? [{ pointer: join(pointer, "items"), conditional }] : [];
    if (isNode(node(schema.properties)[key])) return [{ pointer: join(pointer, "properties", key), conditional }];
    const rest = join(pointer, "additionalProperties");
    return isNode(schema.additionalProperties) && Object.keys(document.node(rest)).length > 0
      ? [{ pointer: rest, conditional }]
      : [];
  });
}

/** Returns whether an instance could meet a schema, judging by its types, required members and constants. */
export function mayMeet(document: Document, pointer: string, instance: unknown): boolean {
  return facets(document, placeOf(pointer)).every(({ schema, conditional }) => {
    if (conditional) return true;
    const types = typesOf(schema);
    if (types !== undefined && !types.includes(typeOf(instance)) && !(isInteger(instance) && types.includes("number")))
      return false;
    if (!isNode(instance)) return true;
    const constants = Object.entries(node(schema.properties)).every(([name, property]) => {
      const { const: constant } = node(property);
      return constant === undefined || instance[name] === undefined || instance[name] === constant;
    });
    return constants && strings(schema.required).every((name) => Object.hasOwn(instance, name));
  });
}

/** Returns whether an object at a place becomes invalid without a member. */
export function requires(document: Document, place: Place, instance: Node, name: string): boolean {
  const { [name]: _, ...rest } = instance;
  const certain = place.filter(({ conditional }) => !conditional);
  const demanded = (pointer: string): boolean => {
    const schema = document.node(pointer);
    if (strings(schema.required).includes(name)) return true;
    if (typeof schema.$ref === "string" && demanded(document.target(schema.$ref))) return true;
    if (list(schema.allOf).some((_, index) => demanded(join(pointer, "allOf", index)))) return true;
    return ["anyOf", "oneOf"].some((keyword) => {
      const branches = list(schema[keyword]).map((_, index) => join(pointer, keyword, index));
      return branches.length > 0 && branches.every((branch) => !mayMeet(document, branch, rest) || demanded(branch));
    });
  };
  if (certain.length > 0) return certain.some(({ pointer }) => demanded(pointer));
  return place.length > 0 && place.every(({ pointer }) => demanded(pointer));
}

/** Returns the JSON types that a place admits; `undefined` if any, or if they are unknown. */
export function admitted(found: readonly Facet[]): readonly string[] | undefined {
  const certain = found.filter(({ conditional }) => !conditional).flatMap(({ schema }) => typesOf(schema) ?? []);
  if (certain.length > 0) return certain;
  const leaves = found.filter(({ schema, conditional }) => conditional && !isComposed(schema));
  if (leaves.length === 0 || leaves.some(({ schema }) => typesOf(schema) === undefined)) return undefined;
  return leaves.flatMap(({ schema }) => typesOf(schema) ?? []);
}

/** Returns the closed set of values of a place; `undefined` if it has none. */
export function closedSet(found: readonly Facet[]): readonly unknown[] | undefined {
  const valuesOf = ({ schema }: Facet): readonly unknown[] | undefined =>
    Array.isArray(schema.enum) ? schema.enum : schema.const === undefined ? undefined : [schema.const];
  const certain = found.filter(({ conditional }) => !conditional).map(valuesOf);
  const set = certain.find((values) => values !== undefined);
  if (set !== undefined) return set;
  const leaves = found.filter(({ schema, conditional }) => conditional && !isComposed(schema)).map(valuesOf);
  return leaves.length > 0 && leaves.every((values) => values !== undefined) ? leaves.flat() : undefined;
}

/** Returns the JSON type of a value, with `integer` for a whole number. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return isInteger(value) ? "integer" : typeof value;
}

function isInteger(value: unknown): boolean {
  return Number.isInteger(value);
}

function typesOf(schema: Node): readonly string[] | undefined {
  if (typeof schema.type === "string") return [schema.type];
  return Array.isArray(schema.type) ? strings(schema.type) : undefined;
}

function isComposed(schema: Node): boolean {
  return ["$ref", "allOf", "anyOf", "oneOf"].some((keyword) => schema[keyword] !== undefined);
}
