import { expect, test } from "vitest";
import { render, renewed } from "./page.ts";
import { goals, type Results } from "./results.ts";
import type { Kind, Subject } from "./subject.ts";

const subject = (name: string, kind: Kind): Subject => ({
  name,
  kind,
  version: "1",
  source: "",
  module: "",
  isStubbed: true,
  isResilient: true,
});
const [mine, bare, other, stripe] = [
  subject("mine", "ours"),
  subject("bare fetch", "the platform"),
  subject("openapi-fetch", "HTTP client"),
  subject("stripe", "SDK"),
] as const;
const each = (...values: readonly number[][]) =>
  new Map([mine, bare, other, stripe].map((one, at) => [one, values[at] ?? []]));
const results = (): Results => ({
  subjects: [mine, bare, other, stripe],
  calls: each([80, 90, 10], [200, 200, 200], [100, 100, 100], [50, 50, 50]),
  loopback: each([120], [100], [110], [200]),
  imports: each([30], [1], [4], [100]),
  sizes: new Map([[mine, { minified: 20_480, gzipped: 7_168 }]]),
  types: new Map([[mine, [{ compiler: "TypeScript 5", trusted: 4, checked: 90, types: 1 }]]]),
  alone: new Map([[mine, 7_168]]),
  quickstarts: new Map([[mine, 301]]),
});

test("judges goals by the median of the ratios", () => {
  const judged = goals(results()).map(({ figures }) => figures.map(({ shown, holds }) => `${shown} ${holds}`).join());
  expect(judged).toEqual(["0.80 false", "1.60 true", "1.20 true", "0.30 false", "7.00 true", "301 false"]);
});

test("marks a goal that is missed", () => {
  const text = render(results(), "A machine.");
  expect(text).toContain("| cold import: at most 0.25 of stripe | **0.30, missed** |");
  expect(text).toContain("| **mine** | 20.0 | 7.0 | 4 | 90 |");
});

test("keeps the text around the results", () => {
  const page =
    "before\n<!-- Between these marks everything is written by `npm run bench`. -->\nold\n<!-- The end of what is written by `npm run bench`. -->\nafter";
  const written = renewed(page, "new");
  expect(written).toMatch(/^before\n<!-- Between these marks everything is written by `npm run bench`\. -->\n\nnew/);
  expect(written).toContain("\n\nnew\n\n");
  expect(written).toMatch(/after$/);
  expect(written).not.toContain("old");
  expect(() => renewed("no marks", "new")).toThrow("marks");
});

test("keeps the command that a page names", () => {
  const page =
    "<!-- Between these marks everything is written by `npm run other`. -->\nold\n<!-- The end of what is written by `npm run other`. -->";
  expect(renewed(page, "new")).toBe(page.replace("old", "\nnew\n"));
});
