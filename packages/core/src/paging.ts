import type { PageRule } from "./operation.ts";
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

const whole = (value: unknown): number | undefined => {
  const number = typeof value === "string" && value ? Number(value) : value;
  return Number.isInteger(number) ? (number as number) : undefined; // isInteger takes numbers only
};

// What a rule says: a step, `null` for the end of the list, `undefined` where the body has not what the rule reads.
function apply(rule: PageRule, body: unknown, items: readonly unknown[], query: Query): Step | null | undefined {
  const { parameter } = rule;
  const step = (at: string | number): Step => ({ at, from: query[parameter], moved: { [parameter]: at } });
  const number = (pointer: readonly string[]): number | undefined => whole(follow(body, pointer));
  if (rule.style === "next") {
    const value = follow(body, rule.next);
    // Paging facts written as the text "null" have been seen in the wild.
    if (typeof value === "number" || (typeof value === "string" && value && value !== "null")) return step(value);
    return value === undefined ? value : null;
  }
  if (rule.style === "pages") {
    const page = number(rule.page);
    const pages = number(rule.pages);
    if (page === undefined || pages === undefined) return undefined;
    return page < pages ? step(page + 1) : null;
  }
  const now = whole(query[parameter]);
  if (rule.style === "count") {
    const count = number(rule.count);
    if (count === undefined) return undefined;
    const page = now ?? 1;
    const asked = whole(query[rule.size]);
    const said = rule.actual && number(rule.actual);
    // A server may cut the size down without a word; that shows on the first page, which is short although more follow.
    const seen = asked === undefined || page === 1 ? Math.min(asked ?? Infinity, items.length || Infinity) : asked;
    const size = said && said > 0 && said !== asked ? said : seen;
    if (!(size > 0) || page * size >= count) return null;
    // Said once and kept, the page size no longer depends on how full a page happens to be.
    return { ...step(page + 1), moved: { [parameter]: page + 1, [rule.size]: size } };
  }
  const limit = whole(query[rule.limit]) ?? rule.default;
  return items.length && items.length >= limit ? step((now ?? 0) + limit) : null;
}

/** Where the next page is, by the first rule that the body answers; `undefined` at the end of the list. */
export function nextStep(
  rules: readonly PageRule[],
  body: unknown,
  items: readonly unknown[],
  query: Query,
): Step | undefined {
  for (const rule of rules) {
    const step = apply(rule, body, items, query);
    if (step !== undefined) return step ?? undefined;
  }
  return undefined;
}
