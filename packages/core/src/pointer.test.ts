import { expect, test } from "vitest";
import { follow } from "./pointer.ts";

test("follows own members, those of arrays included", () => {
  expect(follow({ data: [{ id: 7 }] }, ["data", "0", "id"])).toBe(7);
  expect(follow({ data: null }, ["data"])).toBe(null);
  expect(follow("all", [])).toBe("all");
});

test.each([[["constructor"]], [["data", "toString"]], [["data", "length", "x"]], [["none", "none"]], [["__proto__"]]])(
  "finds nothing where there is no such member: %o",
  (segments) => {
    expect(follow({ data: "text" }, segments)).toBe(undefined);
  },
);
