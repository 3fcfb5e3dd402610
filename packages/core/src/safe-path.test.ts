import { expect, test } from "vitest";
import { safePath } from "./safe-path.ts";

test("keeps the keys of a path and nothing else", () => {
  const symbol = Symbol("key");
  const path = ["a", 0, { key: "b", input: "payload", value: "payload" }, { key: 1 }, symbol, { key: symbol }];
  expect(safePath(path)).toEqual(["a", 0, "b", 1, symbol, symbol]);
});

test("leaves out what has no key", () => {
  expect(safePath([null, undefined, {}, { key: { input: "payload" } }, () => "payload"])).toEqual([]);
});
