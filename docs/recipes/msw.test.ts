import { Paystack } from "@clientele/paystack";
import { createSandbox } from "@clientele/sandbox";
import { sandboxHandlers } from "@clientele/sandbox/msw";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signUp } from "./sign-up.ts";

const sandbox = createSandbox();
const server = setupServer(...sandboxHandlers(sandbox, http));

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

test("signs up through MSW, with the client as it is in production", async () => {
  const paystack = new Paystack(sandbox.credentials.paystack);
  const code = await signUp(paystack, "ada@example.com");
  expect(code).toMatch(/^CUS_/);
  expect(sandbox.log.map(({ operation, status }) => [operation, status])).toEqual([["customers.create", 200]]);
});
