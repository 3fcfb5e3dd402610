import { expect, test } from "vitest";
import { at, fragment, join, parsePointer, replaced } from "./pointer.ts";

test.each([
  ["", []],
  ["/data", ["data"]],
  ["/meta/next", ["meta", "next"]],
  ["/a~1b/~0c/~01", ["a/b", "~c", "~1"]],
  ["/", [""]],
])("%j has the keys %j", (pointer, keys) => {
  expect(parsePointer(pointer)).toEqual(keys);
  expect(join("", ...keys)).toBe(pointer);
});

test.each(["data", "#/data", "/~2", "/a~"])("%j is not a pointer", (pointer) => {
  expect(parsePointer(pointer)).toBeUndefined();
});

test("reads members that an object has, and none that it inherits", () => {
  const value = { list: [{ "a/b": 1 }] };
  expect(at(value, "/list/0/a~1b")).toBe(1);
  expect(at(value, "/list/1")).toBeUndefined();
  expect(at(value, "/toString")).toBeUndefined();
  expect(at(value, "")).toBe(value);
});

test("replaces or removes in a copy", () => {
  const value = { list: [1, 2], name: "a" };
  expect(replaced(value, "/name", "b")).toEqual({ list: [1, 2], name: "b" });
  expect(replaced(value, "/name", undefined)).toEqual({ list: [1, 2] });
  expect(replaced(value, "/list/0", undefined)).toEqual({ list: [2], name: "a" });
  expect(value).toEqual({ list: [1, 2], name: "a" });
  expect(() => replaced(value, "/none/member", 1)).toThrow("/none/member has no parent");
});

test("escapes a fragment", () => {
  expect(fragment("/paths/~1a b")).toBe("/paths/~1a%20b");
});
