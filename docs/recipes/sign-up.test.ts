import { Paystack, ServerError } from "@clientele/paystack";
import { createSandbox } from "@clientele/sandbox";
import { expect, test } from "vitest";
import { signUp } from "./sign-up.ts";

const start = () => {
  const sandbox = createSandbox();
  const paystack = new Paystack({ ...sandbox.credentials.paystack, fetch: sandbox.fetch });
  return { sandbox, paystack };
};

test("a second sign-up with the same address gives the same customer", async () => {
  const { paystack } = start();
  const code = await signUp(paystack, "ada@example.com");
  expect(await signUp(paystack, "ada@example.com")).toBe(code);
  expect(await paystack.customers.retrieve("ada@example.com")).toMatchObject({ customer_code: code });
});

test("an address that the provider refuses gives no customer", async () => {
  const { paystack } = start();
  expect(await signUp(paystack, "not an address")).toBeUndefined();
});

test("a failure of the provider is not hidden", async () => {
  const { sandbox, paystack } = start();
  sandbox.faults.add({ status: 503 });
  await expect(signUp(paystack, "ada@example.com")).rejects.toThrow(ServerError);
});
