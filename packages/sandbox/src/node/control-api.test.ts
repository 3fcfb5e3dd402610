import { afterEach, beforeEach, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../index.ts";
import { type SandboxServer, serve } from "./server.ts";

let sandbox: Sandbox;
let server: SandboxServer;
beforeEach(async () => {
  sandbox = createSandbox();
  server = await serve(sandbox, { port: 0 });
});
afterEach(() => server.close());

const authorization = `Basic ${btoa("key:")}`;
const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/_sandbox${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const list = (): Promise<Response> =>
  fetch(`${server.baseUrls["pin-payments"]}/customers`, { headers: { authorization } });

test("the log holds what was asked, and reset empties it", async () => {
  await list();
  const [exchange] = await (await call("GET", "/log")).json();
  expect(exchange).toMatchObject({ provider: "pin-payments", operation: "customers.list", status: 200 });
  expect((await call("POST", "/reset")).status).toBe(204);
  expect(await (await call("GET", "/log")).json()).toEqual([]);
});

test("the log arrives as server-sent events while it grows", async () => {
  await list();
  const events = await call("GET", "/log", undefined, { accept: "text/event-stream" });
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const read = async (count: number): Promise<void> => {
    while (text.split("event: exchange").length <= count) text += (await reader?.read())?.value ?? "";
  };
  await read(1);
  await list();
  await read(2);
  expect(text.match(/"operation":"customers\.list"/g)).toHaveLength(2);
  await reader?.cancel();
});

test("the clock can be moved", async () => {
  expect(await (await call("POST", "/clock", { set: "2030-01-01T00:00:00Z" })).json()).toEqual({ now: 1893456000000 });
  expect(await (await call("POST", "/clock", { advance: 1000 })).json()).toEqual({ now: 1893456001000 });
  expect((await call("POST", "/clock", { advance: 1, set: 2 })).status).toBe(400);
  expect(sandbox.clock.now()).toBe(1893456001000);
});

test("a fault hits the next request, and can be cleared", async () => {
  expect((await call("POST", "/faults", { operation: "customers.list", status: 503, times: 2 })).status).toBe(204);
  expect((await list()).status).toBe(503);
  await call("DELETE", "/faults");
  expect((await list()).status).toBe(200);
  const refused = await call("POST", "/faults", { kind: "nothing" });
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain("lost-answer");
});

test("a snapshot can be taken and restored; anything else is refused and changes nothing", async () => {
  const token = await (
    await call("POST", "/control/pin-payments/createCardToken", [
      {
        number: "5520000000000000",
        expiry_month: 5,
        expiry_year: 2031,
        name: "Ada",
        address_line1: "1 Wharf Street",
        address_city: "Perth",
        address_country: "AU",
      },
      { credential: "key" },
    ])
  ).json();
  expect(token).toMatch(/^card_/);
  const snapshot = await (await call("GET", "/snapshot")).json();
  await call("POST", "/reset");
  expect((await call("PUT", "/snapshot", { format: "other" })).status).toBe(400);
  expect((await call("PUT", "/snapshot", snapshot)).status).toBe(204);
  expect(JSON.parse(sandbox.snapshot())).toEqual(snapshot);
});

test("assumptions can be read and changed, and an unknown one is refused", async () => {
  expect(await (await call("GET", "/assumptions")).json()).toMatchObject({ "sandbox.doubled-slashes": true });
  expect(await (await call("PATCH", "/assumptions", { "sandbox.doubled-slashes": false })).json()).toMatchObject({
    "sandbox.doubled-slashes": false,
  });
  const refused = await call("PATCH", "/assumptions", { "sandbox.nothing": true });
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain("sandbox.doubled-slashes");
});

test("the document describes every path that answers", async () => {
  const { paths }: { paths: Record<string, Record<string, unknown>> } = await (
    await call("GET", "/openapi.json")
  ).json();
  for (const [path, methods] of Object.entries(paths)) {
    if (path.includes("{")) continue;
    for (const [name, described] of Object.entries(methods)) {
      const method = name.toUpperCase();
      const response = await fetch(server.url + path, { method });
      expect(response.status, `${method} ${path}`).not.toBe(404);
      await response.body?.cancel();
      const foreign = await fetch(server.url + path, { method, headers: { origin: "https://evil.example" } });
      expect(foreign.status, `${method} ${path}`).toBe(403);
      expect(described, `${method} ${path}`).toHaveProperty("responses.403");
    }
  }
});

test("a page of another site is refused", async () => {
  for (const headers of [{ origin: "https://evil.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }]) {
    expect((await call("POST", "/reset", undefined, headers as Record<string, string>)).status).toBe(403);
  }
  expect((await call("POST", "/reset", undefined, { origin: server.url })).status).toBe(204);
});
