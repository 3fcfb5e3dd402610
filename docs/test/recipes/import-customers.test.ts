import { type Customer, Paystack, type Query } from "@clientele/paystack";
import { createSandbox } from "@clientele/sandbox";
import { expect, test, vi } from "vitest";
import { type ImportStore, importCustomers } from "../../recipes/import-customers.ts";

const COUNT = 120;

test("imports every customer, goes on after a crash, and sends at most five requests at a time", async () => {
  const sandbox = createSandbox({ rateLimits: false });
  const { credentials } = sandbox;
  const paystack = new Paystack({ ...credentials.paystack, fetch: sandbox.fetch });
  const emails = Array.from({ length: COUNT }, (_, index) => `customer-${index}@example.com`);
  for (const email of emails) await paystack.customers.create({ email });

  let running = 0;
  let most = 0;
  const fetch: typeof globalThis.fetch = async (...args) => {
    most = Math.max(most, ++running);
    // A turn of the event loop, in which other requests can begin.
    await new Promise((resolve) => setImmediate(resolve));
    return sandbox.fetch(...args).finally(() => running--);
  };

  const rows = new Map<string, Customer>();
  let saved: string | undefined;
  let puts = 0;
  const store: ImportStore = {
    async put(customer) {
      if (++puts === 70) throw new Error("the disk is full");
      rows.set(customer.customer_code, customer);
    },
    load: async () => (saved === undefined ? undefined : (JSON.parse(saved) as Query)), // as it was saved
    save: async (next) => {
      saved = next && JSON.stringify(next);
    },
  };

  await expect(importCustomers({ ...credentials.paystack, fetch }, store)).rejects.toThrow("the disk is full");
  expect(saved).toMatch(/"next"/);
  // The other requests for that page go on; a crash would end them.
  await vi.waitFor(() => expect(puts).toBe(100), { timeout: 20_000 });
  await importCustomers({ ...credentials.paystack, fetch }, store);

  expect(saved).toBeUndefined();
  expect([...rows.values()].map(({ email }) => email).sort()).toEqual(emails.sort());
  // Of three pages the first run reads two, the second run the last two.
  expect(sandbox.log.filter(({ operation }) => operation === "customers.list")).toHaveLength(4);
  expect(most).toBe(5);
});
