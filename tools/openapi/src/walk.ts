import type { Document } from "./document.ts";
import { isNode, type Node } from "./node.ts";
import { join, keysOf } from "./pointer.ts";

// Under these keys the author names the members; under all others OpenAPI does.
const maps = new Set([
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

// Under these keys stands data, whatever it looks like.
const data = new Set(["const", "default", "enum", "example", "examples", "mapping", "scopes", "variables"]);

/** An object to which OpenAPI or JSON Schema gives a meaning. */
export interface Visit {
  readonly pointer: string;
  readonly node: Node;
  /** The last key of the pointer. */
  readonly key: string;
  /** The map of named members it belongs to (`properties`, `headers`, `schemas`), if it belongs to one. */
  readonly map: string | undefined;
}

/** Visits every such object at or below `pointer`, in the order of the document, leaving out examples and extensions. */
export function walk(document: Document, pointer = ""): Generator<Visit, void, undefined> {
  return visits(document.value(pointer), { pointer, key: keysOf(pointer).at(-1) ?? "", map: undefined });
}

function* visits(value: unknown, place: Omit<Visit, "node">): Generator<Visit, void, undefined> {
  const { pointer } = place;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* visits(item, { pointer: join(pointer, index), key: String(index), map: undefined });
    }
  }
  if (!isNode(value)) return;
  yield { ...place, node: value };
  for (const [key, member] of Object.entries(value)) {
    if (data.has(key) || key.startsWith("x-")) continue;
    if (maps.has(key) && isNode(member)) {
      for (const [name, one] of Object.entries(member)) {
        yield* visits(one, { pointer: join(pointer, key, name), key: name, map: key });
      }
    } else yield* visits(member, { pointer: join(pointer, key), key, map: undefined });
  }
}
