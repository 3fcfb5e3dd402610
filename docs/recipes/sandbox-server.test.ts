import { Paystack } from "@clientele/paystack";
import { createSandbox } from "@clientele/sandbox";
import { serve } from "@clientele/sandbox/node";
import { test as base, expect } from "vitest";

// Each test starts its own server, so tests may run in parallel.
const test = base
  .extend("sandbox", async () => createSandbox())
  .extend("server", async ({ sandbox }, { onCleanup }) => {
    const server = await serve(sandbox, { port: 0 });
    onCleanup(() => server.close());
    return server;
  });

test("an app finds what another one has stored", async ({ sandbox, server }) => {
  const options = { ...sandbox.credentials.paystack, baseUrl: server.baseUrls.paystack ?? "" };
  const { customer_code } = await new Paystack(options).customers.create({ email: "ada@example.com" });

  const listed = await new Paystack(options).customers.list();

  expect(listed.items.map((customer) => customer.customer_code)).toEqual([customer_code]);
  const log = await fetch(`${server.url}/_sandbox/log`);
  expect(await log.json()).toMatchObject([{ operation: "customers.create" }, { operation: "customers.list" }]);
});
