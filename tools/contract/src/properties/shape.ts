import { at, type Document, isNode, join, list, type Node, node, strings } from "@clientele/openapi";

/** The constraints on an instance: schemas merged, alternatives chosen. */
export interface Shape {
  /** JSON types admitted; `undefined`: any. */
  readonly types: readonly string[] | undefined;
  /** Values of a closed set; `undefined`: any. */
  readonly values: readonly unknown[] | undefined;
  /** Known values of an open set. */
  readonly known: readonly unknown[];
  /** Pointers to all schemas that a member must meet. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly required: ReadonlySet<string>;
  /** Members that are required if another one is present. */
  readonly dependent: ReadonlyMap<string, readonly string[]>;
  /** Pointers to the schemas of unnamed members, if there are any. */
  readonly rest: readonly string[];
  /** Whether further members may be added: a schema allows it, or none declares members. */
  readonly isMap: boolean;
  /** Pointers to the schemas of the items. */
  readonly items: readonly string[];
  /** Bounds on numbers, lengths and sizes; the strictest of each counts. */
  readonly bounds: Readonly<Record<Bound, number | undefined>>;
  readonly formats: readonly string[];
  readonly patterns: readonly string[];
}

const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
const upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const;

/** A keyword that bounds a number. */
export type Bound = (typeof lower)[number] | (typeof upper)[number];

/** Returns every combination of alternatives that meets the schemas at all pointers, without contradictory ones. */
export function shapesOf(document: Document, pointers: readonly string[]): Shape[] {
  return pointers.reduce<Shape[]>((found, pointer) => combined(found, waysOf(document, pointer)), [anything]);
}

const anything: Shape = {
  types: undefined,
  values: undefined,
  known: [],
  properties: new Map(),
  required: new Set(),
  dependent: new Map(),
  rest: [],
  isMap: true,
  items: [],
  bounds: boundsOf({}),
  formats: [],
  patterns: [],
};

function waysOf(document: Document, pointer: string): Shape[] {
  if (at(document.root, pointer) === false) return [];
  const schema = document.node(pointer);
  let ways: Shape[] = [ownOf(schema, pointer)];
  if (typeof schema.$ref === "string") ways = combined(ways, waysOf(document, document.target(schema.$ref)));
  for (const index of list(schema.allOf).keys()) ways = combined(ways, waysOf(document, join(pointer, "allOf", index)));
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = list(schema[keyword]).flatMap((_, index) => waysOf(document, join(pointer, keyword, index)));
    if (branches.length > 0) ways = combined(ways, branches);
  }
  return ways;
}

/** Returns the constraints of a schema, without those it refers to. */
function ownOf(schema: Node, pointer: string): Shape {
  const { type, additionalProperties: rest } = schema;
  const names = Object.keys(node(schema.properties));
  return {
    types: typeof type === "string" ? [type] : Array.isArray(type) ? strings(type) : undefined,
    values: Array.isArray(schema.enum) ? schema.enum : schema.const === undefined ? undefined : [schema.const],
    known: list(schema["x-extensible-enum"]),
    properties: new Map(names.map((name) => [name, [join(pointer, "properties", name)]])),
    required: new Set(strings(schema.required)),
    dependent: new Map(Object.entries(node(schema.dependentRequired)).map(([name, others]) => [name, strings(others)])),
    rest: isNode(rest) ? [join(pointer, "additionalProperties")] : [],
    isMap: rest === undefined ? names.length === 0 : rest !== false,
    items: isNode(schema.items) ? [join(pointer, "items")] : [],
    bounds: boundsOf(schema),
    formats: typeof schema.format === "string" ? [schema.format] : [],
    patterns: typeof schema.pattern === "string" ? [schema.pattern] : [],
  };
}

function boundsOf(schema: Node): Shape["bounds"] {
  const numberOf = (keyword: Bound): number | undefined => {
    const value = schema[keyword];
    return typeof value === "number" ? value : undefined;
  };
  return bounded((keyword) => numberOf(keyword));
}

function bounded(read: (keyword: Bound) => number | undefined): Shape["bounds"] {
  // Every keyword of the type is in one of these two lists.
  return Object.fromEntries([...lower, ...upper].map((keyword) => [keyword, read(keyword)])) as Shape["bounds"];
}

function combined(some: readonly Shape[], others: readonly Shape[]): Shape[] {
  return some.flatMap((one) => others.map((other) => merged(one, other))).filter((shape) => shape.types?.length !== 0);
}

function merged(one: Shape, other: Shape): Shape {
  const properties = new Map(one.properties);
  for (const [name, pointers] of other.properties) properties.set(name, [...(properties.get(name) ?? []), ...pointers]);
  const values = one.values?.filter((value) => other.values === undefined || other.values.includes(value));
  return {
    types: typesOf(one.types, other.types),
    values: values ?? other.values,
    known: [...one.known, ...other.known],
    properties,
    required: new Set([...one.required, ...other.required]),
    dependent: new Map([...one.dependent, ...other.dependent]),
    rest: [...one.rest, ...other.rest],
    isMap: one.isMap && other.isMap,
    items: [...one.items, ...other.items],
    bounds: bounded((keyword) => stricter(keyword, one.bounds[keyword], other.bounds[keyword])),
    formats: [...one.formats, ...other.formats],
    patterns: [...one.patterns, ...other.patterns],
  };
}

function typesOf(one: Shape["types"], other: Shape["types"]): Shape["types"] {
  if (one === undefined || other === undefined) return one ?? other;
  const shared = one.filter((type) => other.includes(type));
  const whole = one.includes("integer")
    ? other.includes("number")
    : other.includes("integer") && one.includes("number");
  return whole && !shared.includes("integer") ? [...shared, "integer"] : shared;
}

function stricter(keyword: Bound, one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return lower.some((name) => name === keyword) ? Math.max(one, other) : Math.min(one, other);
}
