import type { Document } from "./document.ts";
import { isNode, list, type Node, text } from "./node.ts";
import { join } from "./pointer.ts";
import { walk } from "./walk.ts";

/** Returns whether the schema at `pointer` is marked `x-sensitive`, or any schema that its value may also meet. */
export function isSensitive(document: Document, pointer: string, seen: ReadonlySet<string> = new Set()): boolean {
  const schema = document.value(pointer);
  if (!isNode(schema) || seen.has(pointer)) return false;
  if (schema["x-sensitive"] === true) return true;
  const others = ["schema", "items", "additionalProperties"].map((key) => join(pointer, key));
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
    others.push(...list(schema[key]).map((_, index) => join(pointer, key, index)));
  }
  if (typeof schema.$ref === "string") others.push(document.target(schema.$ref));
  const visited = new Set(seen).add(pointer);
  return others.some((other) => isSensitive(document, other, visited));
}

/**
 * Lists the names of all members, parameters and headers that are marked `x-sensitive`, in requests and in responses,
 * and those that carry credentials. Header names are in lower case; the list is sorted by code unit.
 */
export function sensitiveNames(document: Document): readonly string[] {
  const names = new Set<string>();
  for (const { pointer, node, key, map } of walk(document)) {
    if (map === "securitySchemes") {
      for (const name of credentialNames(document.resolve(pointer))) names.add(name);
      continue;
    }
    if (map === "properties" && isSensitive(document, pointer)) names.add(key);
    if (map === "headers" && isSensitive(document, pointer)) names.add(key.toLowerCase());
    const { name, in: place } = node;
    if (typeof name === "string" && typeof place === "string" && isSensitive(document, pointer)) {
      names.add(place === "header" ? name.toLowerCase() : name);
    }
  }
  return [...names].sort();
}

function credentialNames(scheme: Node): readonly string[] {
  const name = text(scheme.name);
  if (scheme.type !== "apiKey") return ["authorization"];
  if (scheme.in === "cookie") return ["cookie", name];
  return [scheme.in === "header" ? name.toLowerCase() : name];
}
