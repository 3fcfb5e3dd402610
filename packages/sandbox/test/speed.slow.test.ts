// Costs by processor time, which other work on the machine does not change.
import { expect, test } from "vitest";
import { createSandbox, memoryStore } from "../src/index.ts";
import { customer } from "./scenarios/pin-payments/data.ts";

const headers = { authorization: `Basic ${btoa("key:")}`, "content-type": "application/json" };

/** Returns the least of several measurements: the milliseconds of processor time that one run takes. */
async function cost(run: () => Promise<unknown>): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < 7; round++) {
    const before = process.cpuUsage();
    for (let index = 0; index < 100; index++) await run();
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 100_000);
  }
  return Math.min(...costs);
}

/** Creates a sandbox with many customers of one account, and returns what reads a page of them. */
async function crowd(size: number): Promise<(page: number) => Promise<{ count: number }>> {
  const store = memoryStore();
  const { fetch, baseUrls } = createSandbox({ store, clock: "2026-01-01T00:00:00Z" });
  const url = `${baseUrls["pin-payments"]}/customers`;
  await fetch(url, { method: "POST", headers, body: JSON.stringify(customer) });
  const [first] = [...store.all()].filter(({ kind }) => kind === "customer");
  if (!first) throw new Error("No customer was stored.");
  for (let index = 1; index < size; index++) {
    const id = `cus_${index}`;
    store.put({ ...first, id, position: first.position + index, value: { ...(first.value as object), id } });
  }
  return async (page) => (await fetch(`${url}?page=${page}`, { headers })).json();
}

test("a page of 100,000 customers costs at most three times one of 100", { timeout: 120_000 }, async () => {
  const [few, many] = [await crowd(100), await crowd(100_000)];
  expect([(await few(4)).count, (await many(4000)).count]).toEqual([25, 25]);
  const small = await cost(() => few(4));
  for (const page of [1, 2000, 4000]) expect(await cost(() => many(page))).toBeLessThan(3 * small);
});
