import { ApiPromise } from "./api-promise.ts";
import { guard, guardCount } from "./guard.ts";
import type { Query } from "./page-rule.ts";
import { walk } from "./walk.ts";

/** The page after another. */
export interface NextPage<T> {
  readonly query: Query;
  fetch(): PagePromise<T>;
}

/** One page of a list. */
export class Page<T> {
  /** The items of this page, in the provider's order. */
  readonly items: readonly T[];
  /** The parsed body of the response, paging facts included. */
  readonly body: unknown;
  /**
   * The query that leads to the next page, `undefined` on the last. Plain JSON: store it, and resume the walk with
   * `list(nextQuery)`.
   */
  readonly nextQuery: Query | undefined;
  readonly #next: NextPage<T> | undefined;

  /** @internal */
  constructor(items: readonly T[], body: unknown, next?: NextPage<T>) {
    this.items = items;
    this.body = body;
    this.nextQuery = next?.query;
    this.#next = next;
  }

  /** Returns whether another page follows. */
  hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  /** Fetches the next page; rejects with a `ConfigurationError` on the last. */
  async nextPage(): Promise<Page<T>> {
    guard(this.#next, "this is the last page: check hasNextPage() before nextPage()");
    return await this.#next.fetch();
  }
}

// Not async, which would add a frame to the stack of an error.
const follow = <T>(list: PagePromise<T>, page: Page<T> | undefined): Promise<Page<T>> | undefined => {
  if (!page) return list;
  return page.hasNextPage() ? page.nextPage() : undefined;
};

/**
 * The promise of the first page of a list, and an iterator over the items of all pages.
 *
 * @example
 * ```ts
 * const page = await client.customers.list();
 * for await (const customer of client.customers.list()) console.log(customer);
 * ```
 */
export class PagePromise<T> extends ApiPromise<Page<T>> {
  /** Iterates over all items with one page in memory; a page is fetched when the loop reaches it, none after `break`. */
  [Symbol.asyncIterator](): AsyncIterableIterator<T, undefined> {
    let page: Page<T> | undefined;
    let items: Iterator<T> | undefined;
    return walk(async () => {
      for (;;) {
        const item = items?.next();
        if (item && !item.done) return item;
        page = await follow(this, page);
        if (!page) return { done: true, value: undefined };
        items = page.items[Symbol.iterator]();
      }
    });
  }

  /** Iterates over the pages. */
  pages(): AsyncIterableIterator<Page<T>, undefined> {
    let page: Page<T> | undefined;
    return walk(async () => {
      page = await follow(this, page);
      return page ? { done: false, value: page } : { done: true, value: undefined };
    });
  }

  /** Collects the items into an array, at most `limit` of them (default: all); fetches no page beyond the limit. */
  async toArray(options: { readonly limit?: number | undefined } = {}): Promise<T[]> {
    const { limit = Infinity } = options;
    if (limit !== Infinity) guardCount(limit, "limit");
    const items: T[] = [];
    for await (const page of this.pages()) {
      for (const item of page.items.slice(0, limit - items.length)) items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
