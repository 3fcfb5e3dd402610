import { expect, test } from "vitest";
import { withoutConstraints } from "./constraint.ts";

const text = { type: "string" };
const requires = (name: string): object => ({ required: [name] });

test.each([
  ["alternatives that only require", { type: "object", anyOf: [requires("a"), requires("b")] }, { type: "object" }],
  ["the same deeper down", { allOf: [text, { oneOf: [requires("a"), requires("b")] }] }, { allOf: [text] }],
  ["one constraint among all", { allOf: [text, { not: text }] }, { allOf: [text] }],
])("%s are left out", (_, schema, expected) => {
  expect(withoutConstraints({ schema: [schema] })).toEqual({ schema: [expected] });
});

test.each([
  ["alternatives of which one has a type", { oneOf: [requires("a"), text] }],
  ["alternatives of types", { anyOf: [text, { $ref: "#/components/schemas/A" }] }],
  ["a member that is named like a composition", { properties: { anyOf: { description: "a" }, allOf: requires("a") } }],
])("%s stay", (_, schema) => {
  expect(withoutConstraints(schema)).toEqual(schema);
});

test("moves what a member of allOf requires to the whole", () => {
  const reference = { $ref: "#/components/schemas/A" };
  expect(withoutConstraints({ allOf: [reference, requires("a")], required: ["a", "b"] })).toEqual({
    allOf: [reference],
    required: ["a", "b"],
  });
  expect(withoutConstraints({ allOf: [reference, requires("c")] })).toEqual({ allOf: [reference], required: ["c"] });
});

test("writes alternatives beside properties as oneOf", () => {
  const properties = { a: text };
  expect(withoutConstraints({ properties, anyOf: [text] })).toEqual({ properties, oneOf: [text] });
});

test("does not change the document", () => {
  const document = { properties: {}, anyOf: [requires("a"), text] };
  const copy = structuredClone(document);
  withoutConstraints(document);
  expect(document).toEqual(copy);
});
