import { text } from "./json.ts";
import { follow } from "./pointer.ts";

/** The query of a list call. */
export type Query = Readonly<Record<string, unknown>>;

/** One page of a list as the provider sent it. */
export interface PageFacts {
  readonly body: unknown;
  /** The items as parsed, before any schema. */
  readonly items: readonly unknown[];
  /** The query that this page was requested with. */
  readonly query: Query;
  readonly headers: Headers;
}

/** What earlier pages of the same walk have shown. */
export interface Walk {
  /** The number of pages before this one. */
  readonly pages: number;
  /** The length of the longest of them, 0 where there are none. */
  readonly longest: number;
}

/**
 * How one page of a list leads to the next: the query parameters to change, `null` at the end of the list, `undefined`
 * where the answer lacks what the rule reads. specs/README.md defines the rules under `x-pagination`.
 */
export type PageRule = (facts: PageFacts, walk: Walk) => Query | null | undefined;

type Pointer = readonly string[];

const whole = (value: unknown): number | undefined => {
  const number = typeof value === "string" && value ? Number(value) : value;
  return Number.isInteger(number) ? (number as number) : undefined; // isInteger accepts numbers only
};

/**
 * `next`: the body holds the cursor of the next page. `pages`, where given, points at the number of pages: some servers
 * name a next page after an empty one although there is none.
 */
export function byNext(parameter: string, next: Pointer, pages?: Pointer): PageRule {
  return ({ body, items, query }) => {
    const value = follow(body, next);
    const last = pages && !items.length ? whole(follow(body, pages)) : undefined;
    // The text "null" occurs in real paging facts.
    const more = typeof value === "number" || (typeof value === "string" && value && value !== "null");
    if (!more) return value === undefined ? value : null;
    return (whole(query[parameter]) ?? 1) < (last ?? Infinity) ? { [parameter]: value } : null;
  };
}

/** `pages`: the body holds the number of this page and how many there are. */
export function byPages(parameter: string, page: Pointer, pages: Pointer): PageRule {
  return ({ body }) => {
    const now = whole(follow(body, page));
    const last = whole(follow(body, pages));
    if (now === undefined || last === undefined) return undefined;
    return now < last ? { [parameter]: now + 1 } : null;
  };
}

/**
 * `count`: the body holds how many items there are in all. `actual`, where given, points at the page size that the server
 * used. The size in the query is never changed, so that the server cuts every page of a walk alike.
 */
export function byCount(parameter: string, size: string, count: Pointer, actual?: Pointer): PageRule {
  return ({ body, items: { length }, query }, walk) => {
    const all = whole(follow(body, count));
    if (all === undefined) return undefined;
    const page = Math.max(whole(query[parameter]) ?? 1, 1);
    const asked = Math.max(whole(query[size]) ?? 0, 0);
    const said = (actual && whole(follow(body, actual))) ?? 0;
    // A size that only echoes the request proves nothing, nor does one that does not fit the length of this page.
    const fits = said !== asked && Math.max(0, Math.min(said, all - (page - 1) * said)) === length;
    // No page is longer than the page size, so that `page * longest` items have been passed at least.
    const longest = Math.max(walk.longest, length, fits ? said : 0);
    // More follows an empty page if the page size is known: from the first page, or from one that was not the last.
    const known = (page === walk.pages + 1 || walk.pages > 1) && longest ? longest : asked;
    const more = length ? page * longest < all : known && page * known < all;
    return more ? { [parameter]: page + 1 } : null;
  };
}

/**
 * `offset`: the next page begins where this one ends. A page shorter than its limit is the last, but a server may cut a limit
 * above its `standard`: until a page was as long as requested, one of at least the standard length counts as full.
 */
export function byOffset(parameter: string, limit: string, standard: number): PageRule {
  return ({ items: { length }, query }, { longest }) => {
    const asked = whole(query[limit]) ?? standard;
    const full = longest < asked ? Math.min(asked, standard) : asked;
    return length && length >= full ? { [parameter]: (whole(query[parameter]) ?? 0) + length } : null;
  };
}

/** Returns the target of the link with `rel="next"` in a `Link` header (RFC 8288). */
function nextLink(header: string): string | undefined {
  for (const [, target, parameters = ""] of header.matchAll(
    /<([^<>]*)>((?:\s*;\s*[^\s=;,"<>]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s",;]*))?)*)/g,
  )) {
    for (const [, name = "", quoted, plain] of parameters.matchAll(
      /;\s*([^\s=;]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";]*)))?/g,
    )) {
      if (name.toLowerCase() !== "rel") continue;
      if (/(^|\s)next(\s|$)/i.test(quoted ?? plain ?? "")) return target;
      break; // only the first `rel` of a link counts
    }
  }
  return undefined;
}

/**
 * `link`: a URL leads to the next page; it stands in the body at `next`, or in the `Link` header where `next` is left out.
 * Only the named query parameters are taken from it, never host or path: a link cannot send credentials elsewhere.
 */
export function byLink(parameters: readonly string[], next?: Pointer): PageRule {
  return ({ body, headers }) => {
    const link = next ? follow(body, next) : nextLink(headers.get("link") ?? "");
    const url = text(link);
    if (!url) return link === undefined ? link : null;
    const search = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]);
    return Object.fromEntries(
      parameters.map((name) => {
        const values = search.getAll(name);
        return [name, values.length > 1 ? values : values[0]];
      }),
    );
  };
}
