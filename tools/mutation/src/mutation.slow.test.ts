import { join } from "node:path";
import { expect, test } from "vitest";
import { plantFaults } from "./planting.ts";
import { mutateSources, quickScope } from "./source-mutants.ts";

const root = join(import.meta.dirname, "../../..");
const minutes = 60_000;

test("the checks notice every planted fault", { timeout: 20 * minutes }, async () => {
  const lines: string[] = [];
  expect(await plantFaults(root, { print: (line) => lines.push(line) }), lines.join("\n")).toBe(true);
});

test("the tests of core detect enough mutants", { timeout: 30 * minutes }, async () => {
  const lines: string[] = [];
  expect(await mutateSources(root, (line) => lines.push(line), quickScope), lines.join("\n")).toBe(true);
});
