import { beforeEach, describe, expect, test, vi } from "vitest";
import { groups } from "./cases.ts";
import { discover } from "./discover.ts";
import { run } from "./run.ts";
import { kinds } from "./subject.ts";

const { candidates, skipped } = await discover();
const cases = groups.flatMap((group) => group.cases);

for (const name of skipped) console.warn(`specs/${name}.yaml has no packages/${name}/test/client.ts: skipped`);

beforeEach(() => {
  // No random backoff: the cases are about whether there is another attempt.
  vi.spyOn(Math, "random").mockReturnValue(0);
});

test("every client has an operation, and the clients together have each kind", () => {
  for (const { subjects } of candidates) expect(subjects).not.toEqual([]);
  const found = candidates.flatMap(({ subjects }) => subjects.map(({ kind }) => kind));
  expect(kinds.filter((kind) => !found.includes(kind))).toEqual([]);
});

test("no two cases have the same title", () => {
  expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
});

describe.each(candidates)("$name", (candidate) => {
  describe.each(groups)("$name", (group) => {
    test.each(group.cases)("$title", async (one) => {
      expect(await run(candidate, one)).toEqual([]);
    });
  });
});
