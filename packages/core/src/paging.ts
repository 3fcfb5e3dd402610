import { follow } from "./pointer.ts";

/** The query of a list call. */
export type Query = Readonly<Record<string, unknown>>;

/** The way to the next page: the cursor, page number or offset it is at. */
export interface Step {
  readonly at: string | number;
  /** Where this page was asked for, `undefined` on a first one. */
  readonly from: unknown;
  /** What it changes in the query. */
  readonly moved: Query;
}

/**
 * How one page of a list leads to the next: a step, `null` at the end of the list, `undefined` where the body has not what
 * the rule reads. specs/README.md defines the four rules under `x-pagination`.
 */
export type PageRule = (body: unknown, items: readonly unknown[], query: Query) => Step | null | undefined;

type Pointer = readonly string[];

const whole = (value: unknown): number | undefined => {
  const number = typeof value === "string" && value ? Number(value) : value;
  return Number.isInteger(number) ? (number as number) : undefined; // isInteger takes numbers only
};

const stepTo = (at: string | number, parameter: string, query: Query, more?: Query): Step => ({
  at,
  from: query[parameter],
  moved: { [parameter]: at, ...more },
});

/** `next`: the body holds the cursor of the next page. */
export function byNext(parameter: string, next: Pointer, pages?: Pointer): PageRule {
  return (body, { length }, query) => {
    const value = follow(body, next);
    // Paging facts written as the text "null" have been seen in the wild.
    const more = typeof value === "number" || (typeof value === "string" && value && value !== "null");
    const last = pages && !length ? whole(follow(body, pages)) : undefined;
    if (last !== undefined && (whole(query[parameter]) ?? 1) >= last) return null;
    return more ? stepTo(value, parameter, query) : value === undefined ? value : null;
  };
}

/** `pages`: the body holds the number of this page and how many there are. */
export function byPages(parameter: string, page: Pointer, pages: Pointer): PageRule {
  return (body, _, query) => {
    const now = whole(follow(body, page));
    const last = whole(follow(body, pages));
    if (now === undefined || last === undefined) return undefined;
    return now < last ? stepTo(now + 1, parameter, query) : null;
  };
}

/** `count`: the body holds how many items there are in all, and `actual`, where given, how many a page has. */
export function byCount(parameter: string, size: string, count: Pointer, actual?: Pointer): PageRule {
  return (body, { length }, query) => {
    const all = whole(follow(body, count));
    if (all === undefined) return undefined;
    const page = whole(query[parameter]) ?? 1;
    const asked = whole(query[size]);
    const said = actual && whole(follow(body, actual));
    // A server may cut the size down without a word; that shows on the first page, which is short although more follow.
    const seen = asked === undefined || page === 1 ? Math.min(asked ?? Infinity, length || Infinity) : asked;
    const items = said && said > 0 && said < (asked ?? Infinity) ? said : seen;
    // Said once and kept, the page size no longer depends on how full a page happens to be.
    return items > 0 && page * items < all ? stepTo(page + 1, parameter, query, { [size]: items }) : null;
  };
}

/** `offset`: the next page begins where this one ends, as long as pages are full. */
export function byOffset(parameter: string, limit: string, standard: number): PageRule {
  return (_, { length }, query) => {
    const size = whole(query[limit]) ?? standard;
    return length && length >= size ? stepTo((whole(query[parameter]) ?? 0) + size, parameter, query) : null;
  };
}
