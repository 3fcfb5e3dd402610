import { ApiPromise } from "./api-promise.ts";
import { guard, guardCount } from "./guard.ts";

/** One page of a list. */
export class Page<T> {
  /** The items of this page, in the provider's order. */
  readonly items: readonly T[];
  /** The whole body of the answer, paging facts included, as parsed. */
  readonly body: unknown;
  readonly #next: (() => PagePromise<T>) | undefined;

  /** @internal */
  constructor(items: readonly T[], body: unknown, next: (() => PagePromise<T>) | undefined) {
    this.items = items;
    this.body = body;
    this.#next = next;
  }

  /** Whether the provider says that another page follows. */
  hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  /** Fetches the page after this one; rejects with a `ConfigurationError` on the last. */
  async nextPage(): Promise<Page<T>> {
    guard(this.#next, "this is the last page: ask hasNextPage() before nextPage()");
    return this.#next();
  }
}

/** The promise of a list's first page, and a walk over every item of every page. */
export class PagePromise<T> extends ApiPromise<Page<T>> {
  /** Walks all items, one page in memory; the next page is asked for when the walk gets there, and none after a `break`. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Walks the pages. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    for (let page: Page<T> = await this; ; page = await page.nextPage()) {
      yield page;
      if (!page.hasNextPage()) return;
    }
  }

  /** Collects the items into an array, at most `limit` of them (default: all); no page is fetched beyond the limit. */
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
