import { expect, test } from "vitest";
import { groups } from "./cases.ts";
import { discover } from "./discover.ts";
import { runElsewhere } from "./elsewhere.ts";

const { candidates } = await discover();
const titles = groups.flatMap(({ cases }) => cases.map(({ title }) => title));

test.each(["node-20", "node-22"])("every case holds for every client on %s", { timeout: 300_000 }, async (node) => {
  const faults = await runElsewhere(candidates, node);
  expect(Object.keys(faults)).toEqual(candidates.map(({ name }) => name));
  for (const [name, byTitle] of Object.entries(faults)) {
    expect(Object.keys(byTitle), name).toEqual(titles);
    const broken = Object.entries(byTitle).filter(([, found]) => found.length > 0);
    expect(broken, name).toEqual([]);
  }
});
