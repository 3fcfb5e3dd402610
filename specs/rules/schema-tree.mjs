import { isReference, member, members, step, target } from "./place.mjs";

/** @typedef {import("./place.mjs").Place} Place */

const ONE = [
  "items",
  "contains",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
];
const MANY = ["properties", "patternProperties", "dependentSchemas", "allOf", "anyOf", "oneOf", "prefixItems"];

/**
 * Lists the schemas directly inside a schema, references not followed. `$defs` only offers schemas, so it is left out.
 *
 * @param {Place} schema
 * @returns {Place[]}
 */
export function subschemas(schema) {
  const one = ONE.map((keyword) => member(schema, keyword)).filter((place) => place !== undefined);
  return [...one, ...MANY.flatMap((keyword) => members(member(schema, keyword)))];
}

/**
 * Walks every schema that a value of the given one can meet, through references, each once.
 *
 * @param {Place} schema
 * @param {any} ctx The context of the visitor.
 * @param {Set<unknown>} seen Nodes that were walked before; shared between calls, it keeps a report from repeating.
 * @returns {Generator<Place>}
 */
export function* reach(schema, ctx, seen) {
  if (typeof schema.node !== "object" || schema.node === null || seen.has(schema.node)) return;
  seen.add(schema.node);
  yield schema;
  const next = isReference(schema.node) ? step(schema, ctx) : undefined;
  for (const place of next ? [next, ...subschemas(schema)] : subschemas(schema)) yield* reach(place, ctx, seen);
}

/**
 * Finds the schema that a schema gives to the value at a path of member names, through references.
 *
 * @param {Place} schema
 * @param {string[]} path
 * @param {any} ctx The context of the visitor.
 * @param {string[]} through The keywords of composition to look behind.
 * @returns {Place | undefined} the schema, a reference there not followed; undefined if there is none.
 */
export function schemaAt(schema, path, ctx, through) {
  const [name, ...rest] = path;
  if (name === undefined) return schema;
  const owner = target(schema, ctx);
  if (owner === undefined) return undefined;
  const own = member(owner, "properties", name);
  const found = own && schemaAt(own, rest, ctx, through);
  if (found) return found;
  for (const branch of through.flatMap((keyword) => members(member(owner, keyword)))) {
    const behind = schemaAt(branch, path, ctx, through);
    if (behind) return behind;
  }
  return undefined;
}
