import { expect, test } from "vitest";
import { readBody, readForm } from "../../src/engine/body.ts";

const form = "application/x-www-form-urlencoded";

test("reads a form with members of members and lists", () => {
  expect(readForm("a=1&card[number]=5&card[owner][name]=B+C&tags[]=x&tags[]=y&a=2&empty=")).toEqual({
    a: "2",
    card: { number: "5", owner: { name: "B C" } },
    tags: ["x", "y"],
    empty: "",
  });
});

test("never changes what all objects inherit", () => {
  readForm("__proto__[polluted]=1&a[__proto__][polluted]=1&constructor[prototype][polluted]=1");
  expect("polluted" in {}).toBe(false);
});

test("survives a form of any depth", () => {
  expect(() => readForm(`a${"[b]".repeat(100_000)}=1`)).not.toThrow();
});

test("takes the content type's word, and otherwise the first character", () => {
  expect(readBody(`{"a":1}`, "application/json; charset=utf-8")).toEqual({ a: 1 });
  expect(readBody(`{"a":1}`, null)).toEqual({ a: 1 });
  expect(readBody("a=1", null)).toEqual({ a: "1" });
  expect(readBody("a=1", form)).toEqual({ a: "1" });
  expect(readBody("", "application/json")).toEqual({});
});

test("reads nothing but objects from JSON", () => {
  for (const text of ["{", "[1]", "null", `"a"`]) expect(readBody(text, "application/json")).toBeUndefined();
});
