import { expect, it } from "vitest";
import { literal } from "./literal.ts";

it("writes bare keys where possible and breaks wide values", () => {
  const value = { params: { path: { "customer-token": "cus_1" } }, body: { tags: ["x".repeat(30), "y".repeat(30)] } };
  expect(literal(value)).toBe(
    [
      "{",
      '  params: { path: { "customer-token": "cus_1" } },',
      "  body: {",
      "    tags: [",
      `      "${"x".repeat(30)}",`,
      `      "${"y".repeat(30)}",`,
      "    ],",
      "  },",
      "}",
    ].join("\n"),
  );
});

it("counts the columns taken on the line", () => {
  const value = { name: "x".repeat(46) };
  expect(literal(value, { taken: 0 })).not.toContain("\n");
  expect(literal(value, { taken: 3 })).toContain("\n");
});

it.each([
  [null, "null"],
  [[], "[]"],
  ['say "hi"', '"say \\"hi\\""'],
  [[{}], "[{}]"],
])("writes %j", (value, code) => {
  expect(literal(value)).toBe(code);
});
