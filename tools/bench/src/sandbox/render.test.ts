import { expect, test } from "vitest";
import { goals, render } from "./render.ts";

const figures = (name: string, cpu: number, start: number) => ({ name, cpu: [cpu], start: [start], memory: [50] });
const measured = (sandbox: number, long: number) => ({
  figures: [figures("sandbox", sandbox, 100), figures("Prism", 400, 400), figures("bare handler", 60, 50)],
  lists: [
    { length: 100, cost: 100, memory: 1 << 20 },
    { length: 100_000, cost: long, memory: 64 << 20 },
  ],
});

test("every goal holds at its limit", () => {
  expect(goals(measured(100, 300)).map(({ holds }) => holds)).toEqual([true, true, true, true]);
});

test("a goal that is missed is marked", () => {
  const missed = goals(measured(130, 301));
  expect(missed.map(({ holds }) => holds)).toEqual([false, false, true, false]);
  expect(render(measured(130, 100), "a machine")).toContain("**3.08, missed**");
});
