import { Paystack } from "@clientele/paystack";
import { createSandbox } from "@clientele/sandbox";
import { expect, test } from "vitest";
import { importCustomers } from "./import-customers.ts";

test("a 429 in the middle delays the import, which still gets every customer once", async () => {
  const sandbox = createSandbox({ rateLimits: false });
  const options = { ...sandbox.credentials.paystack, fetch: sandbox.fetch };
  const paystack = new Paystack(options);
  for (let number = 1; number <= 60; number++) await paystack.customers.create({ email: `${number}@example.com` });

  const imported: string[] = [];
  await importCustomers(options, {
    load: async () => undefined,
    put: async ({ email }) => void imported.push(email),
    async save(next) {
      // The request for the second page is refused at first.
      if (next) sandbox.faults.add({ operation: "customers.list", status: 429, headers: { "retry-after": "1" } });
    },
  });

  expect(new Set(imported).size).toBe(60);
  expect(imported).toHaveLength(60);
  expect(sandbox.log.filter(({ status }) => status === 429)).toHaveLength(1);
});
