import { expect, it } from "vitest";
import { literal } from "./literal.ts";

it("leaves keys bare where they may be, and breaks what is wider than a sample", () => {
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

it("counts what stands before and after a value on its line", () => {
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
