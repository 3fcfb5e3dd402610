import { expect, test } from "vitest";
import { createShow } from "./show.ts";

const record = () => {
  const lines: string[] = [];
  return { show: createShow((line) => lines.push(line), false), text: () => lines.join("\n") };
};

test("a call is shown as it is written, with its answer below", async () => {
  const { show, text } = record();
  expect(await show(() => Math.max(1, 2))).toBe(2);
  expect(text()).toContain("› Math.max(1, 2)");
  expect(text()).toContain("= 2");
});

test("a long answer is cut, and says by how much", async () => {
  const { show, text } = record();
  await show(() => Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`member${index}`, "x".repeat(20)])));
  expect(text()).toMatch(/… \d+ more lines/);
});

test("a refusal is shown with the words of its error", async () => {
  const { show, text } = record();
  await show.refused(() => Promise.reject(Object.assign(new Error("no such customer"), { status: 404 })));
  expect(text()).toContain("! Error: no such customer");
  expect(text()).toContain("status: 404");
});

test("a call that should be refused and is not ends the tour", async () => {
  const { show } = record();
  await expect(show.refused(() => Promise.resolve(1))).rejects.toThrow("should have been refused");
});
