import type { Cursor } from "./cursor.ts";

// Under these keys the author names the members; under all others the OpenAPI document does.
const named = new Set([
  "$defs",
  "callbacks",
  "content",
  "dependentSchemas",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
  "webhooks",
]);

// What stands under these is data of the provider's, whatever it looks like.
const data = new Set(["const", "default", "enum", "example", "examples", "mapping", "scopes", "variables"]);

/** An object of the OpenAPI document, and the map of named things that it is a member of, if it is. */
export interface Visit {
  readonly node: Cursor;
  /** `properties`, `headers`, `schemas` and the like. */
  readonly map: string | undefined;
}

/** Visits every object that OpenAPI or JSON Schema gives a meaning, in the order of the document, and no example. */
export function* walk(node: Cursor, map?: string): Generator<Visit, void, undefined> {
  if (node.object) yield { node, map };
  for (const child of node.items()) yield* walk(child);
  for (const child of node.members()) {
    if (data.has(child.key) || child.key.startsWith("x-")) continue;
    if (named.has(child.key) && child.object) for (const member of child.members()) yield* walk(member, child.key);
    else yield* walk(child);
  }
}
