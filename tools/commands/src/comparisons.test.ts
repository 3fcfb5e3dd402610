import { expect, test } from "vitest";

test.each<readonly [string, object]>([
  ["a pattern", /no/],
  ["a regular expression made of text", /no/],
  ["a response", new Response("no")],
  ["an address", new URL("https://a.example")],
])("comparing with %s is refused, since it would always hold", (_, expected) => {
  expect(() => expect({ message: "yes" }).toMatchObject({ message: expected })).toThrow("compares nothing");
});

test.each<readonly [string, unknown, unknown]>([
  ["text", "yes", "yes"],
  ["a matcher", "yes", expect.stringMatching(/^y/)],
  ["a date", new Date(0), new Date(0)],
  ["an error", new Error("no"), new Error("no")],
  ["headers", new Headers({ a: "1" }), new Headers({ a: "1" })],
  ["nothing in an object", {}, {}],
  ["an object without a prototype", Object.create(null), Object.create(null)],
])("comparing with %s is not", (_, received, expected) => {
  expect({ value: received }).toEqual({ value: expected });
});

test.each<readonly [string, unknown, unknown]>([
  ["dates", new Date(0), new Date(1)],
  ["errors", new Error("yes"), new Error("no")],
  ["headers", new Headers({ a: "1" }), new Headers({ a: "2" })],
])("%s that differ are not equal", (_, received, expected) => {
  expect({ value: received }).not.toMatchObject({ value: expected });
});
