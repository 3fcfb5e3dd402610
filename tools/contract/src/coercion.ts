import { type Document, isNode } from "@clientele/openapi";
import { admitted, child, type Facet, facets, type Place } from "./shape.ts";

/**
 * Converts a value that arrived as text, such as a parameter or a form, to the types that its schemas declare.
 *
 * Text that is not of the declared type stays text, so that the schema refuses it.
 */
export function coerce(document: Document, place: Place, raw: unknown): unknown {
  const found = facets(document, place);
  if (typeof raw === "string") return scalar(raw, found);
  if (Array.isArray(raw)) return raw.map((item) => coerce(document, child(document, found, "", true), item));
  if (!isNode(raw)) return raw;
  const keys = Object.keys(raw);
  const types = typesOf(found);
  if (types.has("array") && !types.has("object") && keys.every((key, index) => key === String(index))) {
    return keys.map((key) => coerce(document, child(document, found, "", true), raw[key]));
  }
  return Object.fromEntries(keys.map((key) => [key, coerce(document, child(document, found, key, false), raw[key])]));
}

function scalar(text: string, found: readonly Facet[]): unknown {
  const types = typesOf(found);
  if (types.size === 0 || types.has("string")) return text;
  if ((types.has("integer") || types.has("number")) && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  return types.has("null") && text === "" ? null : text;
}

function typesOf(found: readonly Facet[]): ReadonlySet<string> {
  const conditional = found.filter((facet) => facet.conditional).flatMap((facet) => admitted([facet]) ?? []);
  return new Set([...(admitted(found) ?? []), ...conditional]);
}
