import type { Cursor } from "./cursor.ts";
import { walk } from "./walk.ts";

// A value is sensitive where its own schema says so, or any schema that it may also answer to.
function isSensitive(schema: Cursor, seen: ReadonlySet<unknown> = new Set()): boolean {
  if (!schema.object || seen.has(schema.value)) return false;
  if (schema.get("x-sensitive").value === true) return true;
  const visited = new Set(seen).add(schema.value);
  const others = [schema.get("schema"), schema.get("items"), schema.get("additionalProperties")];
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"]) others.push(...schema.get(key).items());
  if (schema.get("$ref").exists) others.push(schema.resolve());
  return others.some((other) => isSensitive(other, visited));
}

function credentials(scheme: Cursor): readonly string[] {
  if (scheme.get("type").string !== "apiKey") return ["authorization"];
  const name = scheme.get("name").string ?? "";
  const place = scheme.get("in").string;
  if (place === "cookie") return ["cookie", name];
  return [place === "header" ? name.toLowerCase() : name];
}

/**
 * Names of all members, parameters and headers whose values are marked `x-sensitive`, and of those that carry
 * credentials; headers in lower case, sorted by code unit, each once.
 */
export function sensitiveNames(root: Cursor): readonly string[] {
  const names = new Set<string>();
  for (const { node, map } of walk(root)) {
    if (map === "properties" && isSensitive(node)) names.add(node.key);
    if (map === "headers" && isSensitive(node)) names.add(node.key.toLowerCase());
    if (map === "securitySchemes") for (const name of credentials(node.resolve())) names.add(name);
    const parameter = node.get("name").string;
    const place = node.get("in").string;
    if (map !== "securitySchemes" && parameter !== undefined && place !== undefined && isSensitive(node)) {
      names.add(place === "header" ? parameter.toLowerCase() : parameter);
    }
  }
  return [...names].sort();
}
