import { expect, test } from "vitest";
import { median, proportion } from "./measure.ts";

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])("the median of %j is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});

test("computes ratios round by round, so that a slow round affects both alike", () => {
  expect(proportion([10, 1, 20], [20, 2, 40])).toBe(0.5);
});
