import { describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "./index.ts";

const card = {
  number: "5520000000000000",
  expiry_month: "05",
  expiry_year: "31",
  cvc: "123",
  name: "Ada Ferris",
  address_line1: "42 Sevenoaks St",
  address_city: "Lathlain",
  address_country: "Australia",
};

interface Sent {
  readonly key?: string;
  readonly base?: string;
  readonly headers?: Record<string, string>;
}

async function send(sandbox: Sandbox, line: string, body?: unknown, { key = "one", base, headers }: Sent = {}) {
  const [method = "", path = ""] = line.split(" ");
  const init = {
    method,
    headers: { authorization: `Basic ${btoa(`${key}:`)}`, "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const response = await sandbox.fetch((base ?? sandbox.baseUrls["pin-payments"]) + path, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text), text };
}

const frozen = { clock: "2026-11-26T00:00:00Z", providers: ["pin-payments"] } as const;
const create = { email: "ada@example.com", card };

describe("a sandbox", () => {
  test("answers for the test host and for its base URL alike", async () => {
    const sandbox = createSandbox(frozen);
    const { body } = await send(sandbox, "POST /customers", create);
    const base = "https://test-api.pinpayments.com/1";
    const read = await send(sandbox, `GET /customers/${body.response.token}`, undefined, { base });
    expect(read.body).toEqual(body);
  });

  test("rejects for any other host and names those it has", async () => {
    await expect(createSandbox(frozen).fetch("https://example.com/1/customers")).rejects.toThrow(
      "test-api.pinpayments.com",
    );
  });

  test("keeps the worlds of two credentials apart", async () => {
    const sandbox = createSandbox(frozen);
    const { body } = await send(sandbox, "POST /customers", create);
    const other = await send(sandbox, `GET /customers/${body.response.token}`, undefined, { key: "two" });
    expect(other.status).toBe(404);
    expect((await send(sandbox, "GET /customers", undefined, { key: "two" })).body.count).toBe(0);
  });

  test("gives the same bytes for the same seed, clock and requests, whatever other worlds do", async () => {
    const run = async (disturb: boolean) => {
      const sandbox = createSandbox(frozen);
      if (disturb) await send(sandbox, "POST /customers", create, { key: "two" });
      const made = await send(sandbox, "POST /customers", create);
      const list = await send(sandbox, "GET /customers");
      return [made.text, [...made.headers], list.text, [...list.headers]];
    };
    expect(await run(true)).toEqual(await run(false));
  });

  test("refuses live hosts and live credentials in words", async () => {
    const sandbox = createSandbox(frozen);
    for (const sent of [{ base: "https://api.pinpayments.com/1" }, { key: "sk_live_1" }]) {
      const { status, body } = await send(sandbox, "GET /customers", undefined, sent);
      expect(status).toBe(401);
      expect(body.error_description).toMatch(/sandbox.*live/);
    }
  });

  test("refuses card numbers that are no test numbers, in any member and grouping", async () => {
    const sandbox = createSandbox(frozen);
    for (const notes of ["4111111111111111", "4111 1111 1111 1111", "pay 12: 4111-1111.1111/1111!", 4111111111111111]) {
      const { status, body } = await send(sandbox, "POST /customers", { ...create, notes });
      expect(status).toBe(422);
      expect(body.error_description).toContain("card");
    }
    expect((await send(sandbox, "GET /customers")).body.count).toBe(0);
  });

  test("keeps no card number and no security code", async () => {
    const sandbox = createSandbox(frozen);
    const kept = { ...create, notes: "5520 0000 0000 0000, cvc: 987", card: { ...card, cvc: "987" } };
    const { body } = await send(sandbox, "POST /customers", kept);
    expect(body.response.notes).toBe("[card number], cvc: [redacted]");
    expect(sandbox.snapshot() + JSON.stringify(sandbox.log)).not.toMatch(/987|5520.?0000/);
  });

  test("answers a malformed body in the provider's form", async () => {
    const sandbox = createSandbox(frozen);
    const headers = { authorization: `Basic ${btoa("one:")}`, "content-type": "application/json" };
    for (const body of ["{", "[]", "[".repeat(100_000), `${`{"a":`.repeat(200)}1${"}".repeat(200)}`]) {
      const response = await sandbox.fetch(`${sandbox.baseUrls["pin-payments"]}/customers`, {
        method: "POST",
        headers,
        body,
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: "bad_request" });
    }
  });

  test("returns to a snapshot and refuses what is none", async () => {
    const sandbox = createSandbox(frozen);
    const { body } = await send(sandbox, "POST /customers", create);
    const saved = sandbox.snapshot();
    await send(sandbox, `DELETE /customers/${body.response.token}`);
    for (const text of ["", "{}", `{"format":"clientele-sandbox","version":2}`]) {
      expect(() => sandbox.restore(text)).toThrow(TypeError);
    }
    expect((await send(sandbox, "GET /customers")).body.count).toBe(0);
    sandbox.restore(saved);
    expect((await send(sandbox, "GET /customers")).body.response).toEqual([body.response]);
    expect(createSandbox(frozen).snapshot()).not.toBe(saved);
  });

  test("produces a fault as often as asked and then answers again", async () => {
    const sandbox = createSandbox(frozen);
    sandbox.faults.add({
      operation: "customers.list",
      status: 429,
      headers: { "retry-after": "7" },
      body: { a: 1 },
      times: 2,
    });
    expect((await send(sandbox, "POST /customers", create)).status).toBe(201);
    for (const status of [429, 429, 200]) expect((await send(sandbox, "GET /customers")).status).toBe(status);
    sandbox.faults.add({ kind: "lost-answer" });
    await expect(send(sandbox, "POST /customers", create)).rejects.toThrow("fetch failed");
    expect((await send(sandbox, "GET /customers")).body.count).toBe(2);
  });

  test("throws for providers, assumptions and faults that do not exist, and names those that do", () => {
    expect(() => createSandbox({ providers: ["stripe" as "pin-payments"] })).toThrow("pin-payments");
    expect(() => createSandbox({ assume: { "pin.newest-first": false } })).toThrow("pin.");
    expect(() => createSandbox().faults.add({ operation: "customers.fly" })).toThrow("customers.list");
  });
});
