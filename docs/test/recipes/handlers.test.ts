import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox, type Sandbox } from "@clientele/sandbox";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

let sandbox: Sandbox;
let server: Server | undefined;

beforeEach(() => {
  sandbox = createSandbox();
  vi.resetModules();
  vi.stubEnv("PAYSTACK_SECRET_KEY", sandbox.credentials.paystack.secretKey);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

type Send = (path: string, init?: RequestInit) => Promise<Response>;

/** Starts a handler on the sandbox: a function that sends it requests. */
const start: Readonly<Record<string, () => Promise<Send>>> = {
  async express() {
    const { app } = await import("../../recipes/express.ts");
    const listening = app.listen(0, "127.0.0.1");
    server = listening;
    await once(listening, "listening");
    const { port } = listening.address() as AddressInfo; // it listens on a port
    const { fetch } = globalThis;
    vi.stubGlobal("fetch", sandbox.fetch);
    return (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init);
  },
  async hono() {
    vi.stubGlobal("fetch", sandbox.fetch);
    const { app } = await import("../../recipes/hono.ts");
    return async (path, init) => app.request(path, init);
  },
};

const sent = (email: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ email, firstName: "Ada" }),
});

describe.each(Object.keys(start))("the handlers for %s", (name) => {
  const begin = () => start[name]?.() ?? Promise.reject(new Error(name));

  test("create a customer and return it", async () => {
    const send = await begin();
    const created = await send("/customers", sent("ada@example.com"));
    expect(created.status).toBe(201);
    const { code } = (await created.json()) as { code: string }; // as the handler writes it
    const read = await send(`/customers/${code}`);
    expect(await read.json()).toEqual({ code, email: "ada@example.com" });
  });

  test("answer 404 for an unknown customer", async () => {
    const send = await begin();
    const response = await send("/customers/CUS_unknown");
    expect([response.status, await response.json()]).toEqual([404, { error: "no such customer" }]);
  });

  test("answer 422 with the problems of the input", async () => {
    const send = await begin();
    const response = await send("/customers", sent("not an address"));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ problems: [{ message: expect.any(String) }] });
  });

  test("answer 502 without the provider's words for a failure that is not about the input", async () => {
    const send = await begin();
    sandbox.faults.add({ status: 401, body: { status: false, message: "Invalid key" } });
    const response = await send("/customers", sent("ada@example.com"));
    expect([response.status, await response.text()]).toEqual([502, '{"error":"the payment provider failed"}']);
  });

  test("answer 503 with the wait after a rate limit", async () => {
    const send = await begin();
    sandbox.faults.add({ status: 429, headers: { "retry-after": "120" }, body: { status: false, message: "slow" } });
    const response = await send("/customers", sent("ada@example.com"));
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "120"]);
  });
});

describe("the server action for Next.js", () => {
  const signUp = async (fields: Readonly<Record<string, string>>) => {
    vi.stubGlobal("fetch", sandbox.fetch);
    const action = await import("../../recipes/next-action.ts");
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return action.signUp({}, form);
  };

  test("creates a customer", async () => {
    const { customerCode } = await signUp({ email: "ada@example.com", firstName: "Ada" });
    expect(customerCode).toMatch(/^CUS_/);
    expect(sandbox.log.map(({ operation }) => operation)).toEqual(["customers.create"]);
  });

  test("returns the problem with the input", async () => {
    expect(await signUp({ email: "not an address" })).toEqual({ problem: expect.any(String) });
  });

  test("rejects for any other failure", async () => {
    sandbox.faults.add({ status: 500, body: {} });
    await expect(signUp({ email: "ada@example.com" })).rejects.toThrow("500");
  });
});
