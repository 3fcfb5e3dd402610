import { nextPage, type Trail } from "../src/next-page.ts";
import type { PageRule, Query } from "../src/page-rule.ts";

/** One page as a server answers. */
export interface Reply {
  readonly items: readonly unknown[];
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A provider's list: answers a query with a page. */
export type Server = (query: Query) => Reply;

/** Walks a list to its end, at most 300 pages of it. */
export function walk(rules: readonly PageRule[], server: Server, first: Query = {}) {
  const items: unknown[] = [];
  const queries: Query[] = [];
  const refuse = (reason: string): never => {
    throw new Error(reason);
  };
  let query: Query | undefined = first;
  let trail: Trail | undefined;
  let error: string | undefined;
  try {
    while (query) {
      if (queries.push(query) > 300) throw new Error("the walk does not end");
      const { body, items: page, headers } = server(query);
      const next = nextPage({ body, items: page, query, headers: new Headers(headers) }, { rules, trail, refuse });
      items.push(...page);
      if (next?.loop) refuse(next.loop);
      query = next?.query;
      trail = next?.trail;
    }
  } catch (reason) {
    error = (reason as Error).message; // only errors are thrown here
  }
  return { items, queries, error };
}

/** The ids of a list from one number up to, but not including, another. */
export const ids = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** A whole number, 0 or more, as a server reads it from a query. */
export const whole = (value: unknown, otherwise: number): number => Math.max(0, Number(value ?? otherwise));
