import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { groups } from "./cases.ts";
import { discover } from "./discover.ts";
import { renderGuide, writeGuide } from "./guide.ts";
import { run } from "./run.ts";
import { kinds } from "./subject.ts";

const root = join(import.meta.dirname, "../../..");
const { candidates, skipped } = await discover(root);
const results: Record<string, Record<string, boolean>> = Object.fromEntries(candidates.map(({ name }) => [name, {}]));
const cases = groups.flatMap((group) => group.cases);

for (const name of skipped) console.warn(`specs/${name}.yaml has no packages/${name}/test/client.ts: skipped`);

beforeEach(() => {
  // Backoff without its dice: what is tested is whether there is another attempt.
  vi.spyOn(Math, "random").mockReturnValue(0);
});

test("there are clients, and each has operations to fail with", () => {
  expect(candidates.length).toBeGreaterThan(0);
  for (const { subjects } of candidates) expect(subjects.map(({ kind }) => kind)).toEqual(kinds);
});

test("no two cases have the same title", () => {
  expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
});

describe.each(candidates)("$name", (candidate) => {
  describe.each(groups)("$name", (group) => {
    test.each(group.cases)("$title", { timeout: 20_000 }, async (one) => {
      const faults = await run(candidate, one);
      Object.assign(results[candidate.name] ?? {}, { [one.title]: faults.length === 0 });
      expect(faults).toEqual([]);
    });
  });
});

afterAll(() => {
  const isComplete = Object.values(results).every((titles) => Object.keys(titles).length === cases.length);
  if (isComplete) writeGuide(join(root, "docs/guides/failures.md"), renderGuide(groups, results));
});
