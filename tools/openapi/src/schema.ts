import type { Document } from "./document.ts";
import { isNode, list } from "./node.ts";
import { join } from "./pointer.ts";

/** A keyword of composition. */
export type Composition = "allOf" | "anyOf" | "oneOf";

/**
 * Returns the pointer of the schema for the value at a path of member names, through references and the given
 * compositions; a reference at the end is not followed. Returns `undefined` if no schema is given.
 */
export function schemaAt(
  document: Document,
  { pointer, through }: { readonly pointer: string; readonly through: readonly Composition[] },
  path: readonly string[],
): string | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return pointer;
  const found = memberOf(document, { pointer, name, through }, new Set());
  return found && schemaAt(document, { pointer: found, through }, rest);
}

interface Search {
  readonly pointer: string;
  readonly name: string;
  readonly through: readonly Composition[];
}

function memberOf(document: Document, { pointer, name, through }: Search, seen: Set<string>): string | undefined {
  const owner = document.tryFollow(pointer);
  if (owner === undefined || seen.has(owner)) return undefined;
  seen.add(owner);
  const schema = document.node(owner);
  if (isNode(schema.properties) && Object.hasOwn(schema.properties, name)) return join(owner, "properties", name);
  for (const keyword of through) {
    for (const index of list(schema[keyword]).keys()) {
      const found = memberOf(document, { pointer: join(owner, keyword, index), name, through }, seen);
      if (found) return found;
    }
  }
  return undefined;
}

/** Returns the name of the schema under `components/schemas` that the object at `pointer` refers to, if it does. */
export function referencedName(document: Document, pointer: string): string | undefined {
  const { $ref } = document.node(pointer);
  return typeof $ref === "string" ? /^#\/components\/schemas\/([^/]+)$/.exec($ref)?.[1] : undefined;
}
