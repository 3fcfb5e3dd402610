import type { Options, SearchOptions } from "minisearch";
import type { Entry } from "./entry.ts";

/** How entries are indexed; the build and the page must agree. */
export const options: Options<Entry> = {
  fields: ["title", "name", "context", "text"],
  storeFields: ["kind", "title", "name", "context", "path"],
  tokenize: words,
};

/** How many letters of a word may be wrong: none in a short one, one or two in a longer one. */
export const tolerance = (word: string): number | false => (word.length > 5 ? 2 : word.length > 3 ? 1 : false);

const weight: Readonly<Record<Entry["kind"], number>> = {
  Operation: 3,
  Error: 2,
  Guide: 2,
  Provider: 2,
  Rule: 1,
  Field: 1,
};

export const searchOptions: SearchOptions = {
  boost: { title: 3, name: 4, context: 1, text: 1 },
  prefix: (word) => word.length > 1,
  combineWith: "AND",
  boostDocument: (_id, _term, stored) => weight[stored?.kind as Entry["kind"]] ?? 1, // the index stores the kind of every entry
};

/** Splits a text into words: at everything that is no letter or digit, and where a capital begins a new word. */
function words(text: string): string[] {
  const parts = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.flatMap((part) => {
    const inner = part.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u);
    return inner.length > 1 ? [part, ...inner] : [part];
  });
}
