import { expect, it } from "vitest";
import { literal } from "./literal.ts";

it("leaves keys bare where they may be, and breaks what is too long", () => {
  const value = { params: { path: { "customer-token": "cus_1" } }, body: { tags: ["x".repeat(40), "y".repeat(40)] } };
  expect(literal(value)).toBe(
    [
      "{",
      '  params: { path: { "customer-token": "cus_1" } },',
      "  body: {",
      "    tags: [",
      `      "${"x".repeat(40)}",`,
      `      "${"y".repeat(40)}",`,
      "    ],",
      "  },",
      "}",
    ].join("\n"),
  );
});

it.each([
  [null, "null"],
  [[], "[]"],
  ['say "hi"', '"say \\"hi\\""'],
  [[{}], "[{}]"],
])("writes %j", (value, code) => {
  expect(literal(value)).toBe(code);
});
