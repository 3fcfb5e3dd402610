import { child, facets, type Place, placeOf } from "@clientele/contract/shape";
import { essence } from "@clientele/contract/wire";
import { type Document, isJson, isNode, join, keysOf } from "@clientele/openapi";
import { answerType, type Comparison } from "./comparison.ts";

/**
 * Lists the documented members that no recording shows, among the responses that were recorded, as `Schema.member`.
 */
export function neverObserved(document: Document, comparisons: readonly Comparison[]): string[] {
  const documented = new Set<string>();
  const observed = new Set<string>();
  for (const { entry, recording } of comparisons) {
    const type = answerType(recording, entry);
    const schema = entry?.content.find((one) => essence(one.type) === essence(type))?.schema;
    if (schema === undefined || recording.response === undefined || !isJson(type ?? "")) continue;
    collect(document, placeOf(schema), documented);
    observe(document, placeOf(schema), value(recording.response.text), observed);
  }
  return [...documented]
    .filter((pointer) => !observed.has(pointer))
    .map(nameOf)
    .sort();
}

/** Collects all properties at or below a place. */
function collect(document: Document, place: Place, found: Set<string>, arrays: ReadonlySet<string> = new Set()): void {
  const here = facets(document, place);
  for (const { pointer, schema } of here) {
    for (const name of isNode(schema.properties) ? Object.keys(schema.properties) : []) {
      const key = join(pointer, "properties", name);
      if (found.has(key)) continue;
      found.add(key);
      collect(document, child(document, here, name, false), found, arrays);
    }
  }
  const items = child(document, here, "", true);
  const fresh = items.filter(({ pointer }) => !arrays.has(pointer));
  const known = new Set([...arrays, ...items.map(({ pointer }) => pointer)]);
  if (fresh.length > 0) collect(document, fresh, found, known);
}

function observe(document: Document, place: Place, instance: unknown, found: Set<string>): void {
  const here = facets(document, place, { value: instance });
  if (Array.isArray(instance)) {
    for (const item of instance) observe(document, child(document, here, "", true), item, found);
  } else if (isNode(instance)) {
    for (const [name, member] of Object.entries(instance)) {
      for (const { pointer, schema } of here) {
        if (isNode(schema.properties) && Object.hasOwn(schema.properties, name))
          found.add(join(pointer, "properties", name));
      }
      observe(document, child(document, here, name, false), member, found);
    }
  }
}

/** Returns the name of a property for readers of the spec. */
function nameOf(pointer: string): string {
  const keys = keysOf(pointer).filter((key) => !["components", "schemas", "properties", "items"].includes(key));
  return keys.join(".");
}

function value(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
