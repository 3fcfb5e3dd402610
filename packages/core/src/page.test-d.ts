import { expectTypeOf, test } from "vitest";
import type { ApiPromise, Page, PagePromise } from "./index.ts";

interface Book {
  readonly title: string;
}

declare const list: PagePromise<Book>;

test("a list call is the promise of its first page", () => {
  expectTypeOf(list).toExtend<ApiPromise<Page<Book>>>();
  expectTypeOf<Awaited<typeof list>["items"]>().toEqualTypeOf<readonly Book[]>();
  expectTypeOf<Awaited<typeof list>["body"]>().toEqualTypeOf<unknown>();
});

test("a list call iterates over items, and pages() over pages", () => {
  expectTypeOf(list[Symbol.asyncIterator]().next()).toEqualTypeOf<Promise<IteratorResult<Book, undefined>>>();
  expectTypeOf(list.pages().next()).toEqualTypeOf<Promise<IteratorResult<Page<Book>, undefined>>>();
  expectTypeOf(list.toArray({ limit: 3 })).toEqualTypeOf<Promise<Book[]>>();
  expectTypeOf(list.toArray()).toEqualTypeOf<Promise<Book[]>>();
});

test("the items of a page are read-only", () => {
  const change = (page: Page<Book>): void => {
    // @ts-expect-error: read-only
    page.items.push({ title: "Emma" });
  };
  expectTypeOf(change).returns.toBeVoid();
});
