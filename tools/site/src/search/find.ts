import MiniSearch, { type SearchOptions } from "minisearch";
import type { Entry } from "./entry.ts";
import { options, searchOptions, tolerance } from "./options.ts";

/** What the search shows of an entry. */
export type Result = Pick<Entry, "kind" | "title" | "name" | "context" | "path">;

/** Returns a search over a prebuilt index: what has the exact name first, then by relevance. */
export function createSearch(json: string): (query: string) => readonly Result[] {
  const index = MiniSearch.loadJSON<Entry>(json, options);
  return (query) => {
    const wanted = query.trim().toLowerCase();
    if (!wanted) return [];
    // What matches as typed; then with letters typed wrong; then by any of the words.
    const attempts: SearchOptions[] = [
      searchOptions,
      { ...searchOptions, fuzzy: tolerance },
      { ...searchOptions, combineWith: "OR" },
    ];
    const found = attempts.map((attempt) => index.search(wanted, attempt)).find(({ length }) => length > 0) ?? [];
    const results: Result[] = found.map(({ kind, title, name, context, path }) => ({
      kind,
      title,
      name,
      context,
      path,
    }));
    const isExact = ({ name, title }: Result): boolean =>
      name.toLowerCase() === wanted || title.toLowerCase() === wanted;
    return [...results.filter(isExact), ...results.filter((result) => !isExact(result))];
  };
}
