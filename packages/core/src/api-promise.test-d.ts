import { expectTypeOf, test } from "vitest";
import type { ApiPromise, WithResponse } from "./index.ts";

interface Book {
  readonly title: string;
}

declare const promise: ApiPromise<Book>;

test("a call is a promise of its payload, and derives ordinary promises", () => {
  expectTypeOf(promise).toExtend<Promise<Book>>();
  expectTypeOf<Awaited<typeof promise>>().toEqualTypeOf<Book>();
  expectTypeOf(promise.then(({ title }) => title)).toEqualTypeOf<Promise<string>>();
});

test("withResponse gives payload, body and response", () => {
  expectTypeOf(promise.withResponse()).toEqualTypeOf<Promise<WithResponse<Book>>>();
  expectTypeOf<WithResponse<Book>["data"]>().toEqualTypeOf<Book>();
  expectTypeOf<WithResponse<Book>["body"]>().toEqualTypeOf<unknown>();
  expectTypeOf<WithResponse<Book>["response"]>().toEqualTypeOf<Response>();
});
