import type { PageFacts, PageRule, Query, Walk } from "./page-rule.ts";

/** A list that goes on after so many empty pages in a row is taken for an endless one. */
const MOST_EMPTY = 10;

/** What a walk remembers of the pages so far, so that an endless one ends. Independent of the number of items. */
export interface Trail extends Walk {
  /** The number of empty pages at its end. */
  readonly empty: number;
  /** Length, first and last item of the last page that had any, as text. */
  readonly print: string | undefined;
  /** Where the pages were requested, in order. Walks that branch off a page share it up to `pages` entries. */
  readonly seen: Set<string>;
}

/** The way to the next page. */
export interface NextPage {
  /** The whole query of the next page, fit to be stored as JSON and to resume from. */
  readonly query: Query;
  readonly trail: Trail;
  /** Why the next page must not be requested: the server leads back to a page of this walk. */
  readonly loop: string | undefined;
}

/** What `nextPage` needs beside the page itself. */
export interface Course {
  readonly rules: readonly PageRule[];
  /** What the way to this page held; absent on the first page of a walk. */
  readonly trail?: Trail | undefined;
  /** Throws the error of a list that never ends. */
  readonly refuse: (reason: string) => never;
}

const startTrail = (): Trail => ({ pages: 0, longest: 0, empty: 0, print: undefined, seen: new Set() });

/**
 * Returns the way from one page to the next, `undefined` at the end of the list. Refuses a page that the server has sent
 * before, and a list that goes on with empty pages. A loop that shows in the way to the next page is returned, so that the
 * items of this page are not lost.
 */
export function nextPage(facts: PageFacts, { rules, trail = startTrail(), refuse }: Course): NextPage | undefined {
  const { items, query } = facts;
  const { length } = items;
  const { pages } = trail;
  let moved: Query | null | undefined;
  for (const rule of rules) if (moved === undefined) moved = rule(facts, trail);
  // Most lists are a single page, which needs no text.
  if (!moved && !pages) return undefined;
  const print = length ? JSON.stringify([length, items[0], items[length - 1]]) : trail.print;
  if (length && print === trail.print) refuse("the list repeats a page");
  if (!moved) return undefined;
  const empty = length ? 0 : trail.empty + 1;
  if (empty > MOST_EMPTY) refuse("the list goes on with empty pages");
  const names = Object.keys(moved);
  const at = (place: Query): string => String(names.map((name) => [name, place[name]]));
  const seen = trail.seen.size === pages ? trail.seen : new Set([...trail.seen].slice(0, pages));
  seen.add(at(query));
  return {
    query: { ...query, ...moved },
    trail: { pages: pages + 1, longest: Math.max(trail.longest, length), empty, print, seen },
    loop: seen.has(at(moved)) ? `the list leads back to page ${Object.values(moved)}` : undefined,
  };
}
