import { at, type Document, isNode, join, list, type Node, strings } from "@clientele/openapi";
import { type Facet, facets, placeOf } from "./shape.ts";

const inPlace = ["allOf", "anyOf", "oneOf"];
const negative = ["not", "if", "then", "else"];
const single = ["items", "contains", "additionalProperties", "unevaluatedItems"];
const keyed = ["properties", "patternProperties"];

/**
 * Returns the schema at `pointer` as a standalone schema that refuses undeclared members.
 *
 * An object that declares members is closed at its outermost schema, never inside a branch of `allOf`, `anyOf` or
 * `oneOf`, where the members of the other branches would look unknown. Maps stay open: objects that declare
 * `additionalProperties`, or no member at all.
 */
export function sealed(document: Document, pointer: string): Node {
  const definitions: Record<string, unknown> = {};
  const names = new Map<string, string>();

  const reference = (target: string, close: boolean, alternative: boolean): string => {
    const key = `${close} ${alternative} ${target}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `#/$defs/${names.size}`;
    names.set(key, name);
    definitions[names.size - 1] = inner(target, close, alternative);
    return name;
  };

  const outer = (place: string, close: boolean): unknown => {
    const schema = inner(place, close, false);
    return close && isNode(schema) && closes(document, place) ? { ...schema, unevaluatedProperties: false } : schema;
  };

  const inner = (place: string, close: boolean, alternative: boolean): unknown => {
    const schema = at(document.root, place);
    if (!isNode(schema)) return schema;
    const copy: Record<string, unknown> = { ...schema };
    if (typeof schema.$ref === "string") copy.$ref = reference(document.target(schema.$ref), close, alternative);
    for (const keyword of inPlace) {
      if (!Array.isArray(schema[keyword])) continue;
      copy[keyword] = schema[keyword].map((_, index) => inner(join(place, keyword, index), close, keyword !== "allOf"));
    }
    for (const keyword of negative) {
      if (schema[keyword] !== undefined) copy[keyword] = inner(join(place, keyword), false, false);
    }
    for (const keyword of single) {
      if (isNode(schema[keyword])) copy[keyword] = outer(join(place, keyword), close);
    }
    for (const keyword of keyed) {
      if (!isNode(schema[keyword])) continue;
      copy[keyword] = Object.fromEntries(
        Object.keys(schema[keyword]).map((name) => [name, outer(join(place, keyword, name), close)]),
      );
    }
    copy.prefixItems = list(schema.prefixItems).map((_, index) => outer(join(place, "prefixItems", index), close));
    if (!Array.isArray(schema.prefixItems)) delete copy.prefixItems;
    // A map among alternatives must evaluate its members, or the outer schema would close it.
    if (close && alternative && isMap(schema)) copy.additionalProperties = true;
    return copy;
  };

  const root = outer(pointer, true);
  return { ...(isNode(root) ? root : { allOf: [root] }), $defs: definitions };
}

/** Returns whether sealing closes the objects that the schema at `pointer` describes. */
export function closes(document: Document, pointer: string): boolean {
  return closesPlace(facets(document, placeOf(pointer)));
}

/** Returns whether sealing closes the objects at a place. */
export function closesPlace(found: readonly Facet[]): boolean {
  const certain = found.filter(({ conditional }) => !conditional);
  const open = certain.some(
    ({ schema }) => isOpen(schema.additionalProperties) || isOpen(schema.unevaluatedProperties),
  );
  return !open && found.some(({ schema }) => isNode(schema.properties));
}

/** Returns whether a schema by itself allows any member. */
export function isOpenFacet({ schema }: Facet): boolean {
  return isOpen(schema.additionalProperties) || isOpen(schema.unevaluatedProperties) || isMap(schema);
}

function isOpen(keyword: unknown): boolean {
  return keyword !== undefined && keyword !== false;
}

function isMap(schema: Node): boolean {
  const types = typeof schema.type === "string" ? [schema.type] : strings(schema.type);
  const plain = ["properties", "required", "additionalProperties", "$ref", ...inPlace];
  return types.includes("object") && plain.every((keyword) => schema[keyword] === undefined);
}
