import { expect, test } from "vitest";
import { obscure } from "./signatures.ts";

const signature = (returns: string) => ({ operation: "a.b", types: [], returns, awaited: "Customer" });

test.each([
  "Customer",
  "ApiPromise<Customer>",
  "PagePromise<Customer[]>",
  "string | undefined",
  "ApiPromise<void>",
  "T",
])("%s is a declared name", (type) => {
  expect(obscure([signature(type)])).toEqual([]);
});

test.each([
  "{ id: string; }",
  'paths["/customers"]["get"]',
  "ApiPromise<{ id: string; }>",
  "ApiPromise<any>",
  "Promise<unknown>",
  'import("x").Customer',
  "T extends string ? A : B",
  'Pick<Customer, "id">',
])("%s is none", (type) => {
  expect(obscure([signature(type)])).toEqual([`a.b shows ${type}`]);
});
