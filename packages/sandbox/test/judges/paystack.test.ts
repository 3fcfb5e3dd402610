// Clients of Paystack that other people wrote, unmodified: each call of theirs, and what it changes.
import { createRequire } from "node:module";
import { createPaystackClient } from "@alexasomba/paystack-node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/index.ts";
import { createSandbox } from "../../src/index.ts";
import { type SandboxServer, serve } from "../../src/node.ts";
import { START } from "../create.ts";
import { redirect } from "./redirect.ts";

const require = createRequire(import.meta.url);
const key = "sk_test_judge";
const email = "ada@example.com";

/** The members of an answer that are looked at here. */
interface Answer {
  readonly status: boolean;
  readonly message: string;
  readonly data: {
    readonly customer_code: string;
    readonly email: string;
    readonly first_name: string;
    readonly id: number;
  };
}

let sandbox: Sandbox;
let server: SandboxServer;
let restore: () => void;
const events: { readonly text: string; readonly signature: string | null }[] = [];

beforeEach(async () => {
  events.length = 0;
  sandbox = createSandbox({
    clock: START,
    webhooks: {
      async paystack(request) {
        events.push({ text: await request.text(), signature: request.headers.get("x-paystack-signature") });
        return new Response();
      },
    },
  });
  server = await serve(sandbox, { port: 0 });
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    fetch(
      typeof input === "string" ? input.replace("https://api.paystack.co", server.baseUrls.paystack ?? "") : input,
      init,
    );
  const end = redirect({ "api.paystack.co": server.baseUrls.paystack ?? "" });
  restore = () => {
    globalThis.fetch = fetch;
    end();
  };
});
afterEach(async () => {
  restore();
  await server.close();
});

/** Returns what the sandbox has of a customer. */
async function stored(code: string): Promise<Record<string, unknown>> {
  const response = await sandbox.fetch(`${sandbox.baseUrls.paystack}/customer/${code}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  return (await response.json()).data;
}

const authorizationOf = (code: string): string =>
  sandbox.control.paystack.createAuthorization(code, {}, { credential: key }).authorization_code;

const operations = (): (string | undefined)[] => sandbox.log.map(({ operation }) => operation);

const identity = {
  country: "NG",
  type: "bank_account",
  account_number: "0123456789",
  bvn: "20012345677",
  bank_code: "007",
  first_name: "Asta",
  last_name: "Lavista",
};

type Calls = Readonly<Record<string, (...args: readonly unknown[]) => Promise<Answer>>>;

describe("paystack-sdk", () => {
  const judge = (): Calls => {
    const Paystack = require("paystack-sdk") as new (key: string) => { customer: Calls }; // its class
    const { customer } = new Paystack(key);
    return new Proxy({}, { get: (_, name: string) => customer[name]?.bind(customer) });
  };

  test("creates, lists, reads, updates, validates and restricts customers", async () => {
    const customers = judge();
    const created = await customers.create?.({ email, first_name: "Ada" });
    const code = created?.data.customer_code ?? "";
    expect(await customers.list?.({ perPage: 10 })).toMatchObject({ status: true, data: [{ customer_code: code }] });
    expect((await customers.fetch?.(code))?.data.email).toBe(email);
    await customers.update?.(code, { first_name: "Augusta" });
    expect(await stored(code)).toMatchObject({ first_name: "Augusta" });
    expect(await customers.validate?.(code, identity)).toMatchObject({ status: true });
    await customers.setRiskAction?.({ customer: code, risk_action: "deny" });
    expect(await stored(code)).toMatchObject({ risk_action: "deny" });
  });

  test("is refused where it misspells the name of the authorization", async () => {
    const customers = judge();
    const created = await customers.create?.({ email });
    const authorization = authorizationOf(created?.data.customer_code ?? "");
    await expect(customers.deactivateAutorization?.(authorization)).rejects.toMatchObject({ status: 400 });
  });
});

describe("paystack-api", () => {
  const judge = (): { customer: Calls; endpoint: string; Events: Events } => {
    const create = require("paystack-api") as (key: string) => { customer: Calls; endpoint: string; Events: Events }; // its function
    const paystack = create(key);
    paystack.endpoint = server.baseUrls.paystack ?? "";
    return paystack;
  };

  interface Events {
    middleware(request: { body: unknown; headers: object }, response: { sendStatus(status: number): void }): void;
    on(event: string, listener: (data: { customer_code: string }) => void): void;
  }

  test("creates, lists, reads, updates and restricts customers, and deactivates an authorization by the old path", async () => {
    const { customer } = judge();
    const created = await customer.create?.({ email, first_name: "Ada" });
    const code = created?.data.customer_code ?? "";
    expect(await customer.list?.({})).toMatchObject({ data: [{ customer_code: code }] });
    expect((await customer.get?.({ id: code }))?.data.email).toBe(email);
    await customer.update?.({ id: code, first_name: "Augusta" });
    await customer.setRiskAction?.({ customer: code, risk_action: "deny" });
    expect(await stored(code)).toMatchObject({ first_name: "Augusta", risk_action: "deny" });
    await customer.deactivateAuth?.({ authorization_code: authorizationOf(code) });
    expect(await stored(code)).toMatchObject({ authorizations: [] });
  });

  test("verifies the signature of an event by its own middleware", async () => {
    const { Events: receiver, customer } = judge();
    const seen: string[] = [];
    receiver.on("customeridentification.success", (data) => seen.push(data.customer_code));
    const created = await customer.create?.({ email });
    const code = created?.data.customer_code ?? "";
    await sandbox.fetch(`${sandbox.baseUrls.paystack}/customer/${code}/identification`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify(identity),
    });
    sandbox.control.paystack.finishValidation(code, { success: true });
    await sandbox.webhooks.settled();
    const [event] = events;
    const send = (signature: string | null): void =>
      receiver.middleware(
        { body: JSON.parse(event?.text ?? ""), headers: { "x-paystack-signature": signature } },
        { sendStatus: () => {} },
      );
    send("forged");
    expect(seen).toEqual([]);
    send(event?.signature ?? null);
    expect(seen).toEqual([code]);
  });
});

describe("paystack-node", () => {
  test("creates, lists, reads, updates and restricts customers, and deactivates an authorization by the old path", async () => {
    const PayStack = require("paystack-node") as new (
      key: string,
      env: string,
    ) => Calls & { mergeNewOptions(options: object): void }; // its class
    const paystack = new PayStack(key, "development");
    paystack.mergeNewOptions({ baseUrl: server.baseUrls.paystack });
    const created = (await paystack.createCustomer?.({
      email,
      first_name: "Ada",
      last_name: "F",
      phone: "1",
    })) as unknown as { body: Answer }; // it wraps the answer
    const code = created.body.data.customer_code;
    expect(await paystack.listCustomers?.({ perPage: 10, page: 1 })).toMatchObject({
      body: { data: [{ customer_code: code }] },
    });
    expect(await paystack.getCustomer?.({ customer_id: code })).toMatchObject({ body: { data: { email } } });
    await paystack.updateCustomer?.({ customer_id: code, email, first_name: "Augusta" });
    await paystack.setRiskActionOnCustomer?.({ customer: code, risk_action: "deny" });
    expect(await stored(code)).toMatchObject({ first_name: "Augusta", risk_action: "deny" });
    await paystack.deactivateAuthOnCustomer?.({ authorization_code: authorizationOf(code) });
    expect(await stored(code)).toMatchObject({ authorizations: [] });
  });
});

describe("paystack", () => {
  test("creates, lists, reads, updates and restricts customers at the address that it has fixed", async () => {
    const { customer } = (require("paystack") as (key: string) => { customer: Calls })(key); // its function
    const created = await customer.create?.({ email, first_name: "Ada" });
    const code = created?.data.customer_code ?? "";
    expect(await customer.list?.()).toMatchObject({ data: [{ customer_code: code }] });
    expect((await customer.get?.(code))?.data.email).toBe(email);
    await customer.update?.(code, { first_name: "Augusta" });
    await customer.setRiskAction?.({ customer: code, risk_action: "deny" });
    expect(await stored(code)).toMatchObject({ first_name: "Augusta", risk_action: "deny" });
    expect(operations().slice(0, 3)).toEqual(["customers.create", "customers.list", "customers.retrieve"]);
  });
});

describe("@alexasomba/paystack-node", () => {
  test("makes every call of the Customers API, direct debit included", async () => {
    const paystack = createPaystackClient({ secretKey: key, baseUrl: server.baseUrls.paystack ?? "" });
    const { data: made } = await paystack.POST("/customer", { body: { email, first_name: "Ada" } });
    const { customer_code: code, id } = (made as Answer).data; // it types them loosely
    await paystack.PUT("/customer/{code}", { params: { path: { code } }, body: { first_name: "Augusta" } });
    expect(await stored(code)).toMatchObject({ first_name: "Augusta" });
    const path = { id };
    const account = {
      account: { number: "0123456789", bank_code: "058" },
      address: { street: "1", city: "Ikeja", state: "Lagos" },
    };
    await paystack.POST("/customer/{id}/initialize-direct-debit", { params: { path }, body: account as never }); // it types them loosely
    const listed = await paystack.GET("/customer/{id}/directdebit-mandate-authorizations", { params: { path } });
    const [mandate] = (listed.data as unknown as { data: { authorization_id: number; status: string }[] }).data; // it types them loosely
    expect(mandate?.status).toBe("pending");
    const body = { authorization_id: mandate?.authorization_id } as never; // it types them loosely
    await paystack.PUT("/customer/{id}/directdebit-activation-charge", { params: { path }, body });
    sandbox.clock.advance(86_400_000);
    const later = await paystack.GET("/customer/{id}/directdebit-mandate-authorizations", { params: { path } });
    expect(later.data).toMatchObject({ data: [{ status: "active" }] });
    const { data: link } = await paystack.POST("/customer/authorization/initialize", {
      body: { email, channel: "direct_debit" } as never,
    }); // it types them loosely
    const { reference } = (link as unknown as { data: { reference: string } }).data; // it types them loosely
    const verified = await paystack.GET("/customer/authorization/verify/{reference}", {
      params: { path: { reference } },
    });
    expect(verified.response.status).toBe(200);
    const authorization_code = authorizationOf(code);
    await paystack.POST("/customer/authorization/deactivate", { body: { authorization_code } });
    expect(JSON.stringify(await stored(code))).not.toContain(authorization_code);
  });
});
