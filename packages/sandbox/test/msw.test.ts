import { Paystack } from "@clientele/paystack";
import { PinPayments } from "@clientele/pin-payments";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { sandboxHandlers } from "../src/msw.ts";

const sandbox = createSandbox();
const server = setupServer(...sandboxHandlers(sandbox, http));
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => sandbox.reset());
afterAll(() => server.close());

// Neither client knows of the sandbox.
const paystack = new Paystack({ secretKey: "sk_test_1" });
const pin = new PinPayments({ apiKey: "any-key", mode: "test" });

test("requests of a client arrive in the sandbox, bodies included", async () => {
  const { customer_code } = await paystack.customers.create({ email: "ada@example.com" });
  expect(await paystack.customers.retrieve(customer_code)).toMatchObject({ email: "ada@example.com" });
  expect((await pin.customers.list()).items).toEqual([]);
  expect(sandbox.log.map(({ operation }) => operation)).toEqual([
    "customers.create",
    "customers.retrieve",
    "customers.list",
  ]);
});

test("a broken connection is a network error", async () => {
  sandbox.faults.add({ kind: "reset" });
  await expect(paystack.customers.create({ email: "ada@example.com" }, { maxRetries: 0 })).rejects.toThrow(
    /fetch|network|connection/i,
  );
});

test("a request to a live host is refused, not sent", async () => {
  const live = new PinPayments({ apiKey: "any-key", mode: "live" });
  await expect(live.customers.list()).rejects.toThrow(/live/);
});
