// A client of Pin Payments that other people wrote, unmodified.
import { createRequire } from "node:module";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../src/index.ts";
import { type SandboxServer, serve } from "../../src/node.ts";
import { START } from "../create.ts";
import { card } from "../scenarios/pin-payments/data.ts";
import { redirect } from "./redirect.ts";

const require = createRequire(import.meta.url);

type Callback = (error: Error | null, response: unknown, body: Body) => void;

interface Body {
  readonly response: { readonly token: string; readonly email?: string } & readonly { readonly primary: boolean }[];
  readonly error?: string;
}

interface Pin {
  createCustomer(fields: object, callback: Callback): void;
  retrieveCustomer(token: string, callback: Callback): void;
  createCustomerCard(token: string, fields: object, callback: Callback): void;
  retrieveCustomerCards(token: string, callback: Callback): void;
}

let sandbox: Sandbox;
let server: SandboxServer;
let restore: () => void;

beforeEach(async () => {
  sandbox = createSandbox({ clock: START });
  server = await serve(sandbox, { port: 0 });
  restore = redirect({ "test-api.pinpayments.com": (server.baseUrls["pin-payments"] ?? "").replace(/\/1$/, "") });
});
afterEach(async () => {
  restore();
  await server.close();
});

const called = (start: (callback: Callback) => void): Promise<Body> =>
  new Promise((resolve) => start((_, __, body) => resolve(body)));

test("pinjs creates and reads a customer, and adds and lists cards", async () => {
  const { setup } = require("pinjs") as { setup(options: object): Pin }; // its module
  const pin = setup({ key: "a-secret-key" });
  const created = await called((callback) => pin.createCustomer({ email: "ada@example.com", card }, callback));
  const { token } = created.response;
  expect((await called((callback) => pin.retrieveCustomer(token, callback))).response.email).toBe("ada@example.com");
  await called((callback) =>
    pin.createCustomerCard(token, { ...card, expiry_month: 12, number: 4200000000000000 }, callback),
  );
  const cards = await called((callback) => pin.retrieveCustomerCards(token, callback));
  expect(cards.response.map(({ primary }) => primary)).toEqual([true, false]);
  const refused = await called((callback) => pin.createCustomer({ email: "ada", card }, callback));
  expect(refused.error).toBe("invalid_resource");
  // It doubles the first slash.
  expect(sandbox.log.every(({ rules }) => rules.includes("sandbox.doubled-slashes"))).toBe(true);
});
