import { request as send } from "node:http";
import { afterEach, expect, test } from "vitest";
import { createSandbox } from "../index.ts";
import { type SandboxServer, serve } from "./server.ts";

const open: SandboxServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function start(): Promise<SandboxServer & { readonly sandbox: ReturnType<typeof createSandbox> }> {
  const sandbox = createSandbox();
  const server = await serve(sandbox, { port: 0 });
  open.push(server);
  return { ...server, sandbox };
}

const authorization = `Basic ${btoa("key:")}`;
const body = JSON.stringify({
  email: "ada@example.com",
  card: {
    number: "5520000000000000",
    expiry_month: 5,
    expiry_year: 2031,
    cvc: "123",
    name: "Ada",
    address_line1: "1 Wharf Street",
    address_city: "Perth",
    address_country: "AU",
  },
});

function create(server: SandboxServer, more: Readonly<Record<string, string>> = {}): Promise<Response> {
  const headers = { authorization, "content-type": "application/json", ...more };
  return fetch(`${server.baseUrls["pin-payments"]}/customers`, { method: "POST", headers, body });
}

// Sends what `fetch` cannot: another Host header, a GET with a body, a path with two slashes.
function raw(
  url: string,
  options: { method?: string; path: string; headers?: Record<string, string> },
  text = "",
): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const request = send(url, options, (response) => {
      let read = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        read += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, body: read }));
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(text);
  });
}

test("serves the paths of a provider below its name", async () => {
  const server = await start();
  expect((await create(server)).status).toBe(201);
  const list = await fetch(`${server.baseUrls["pin-payments"]}/customers`, { headers: { authorization } });
  const { response }: { response: { email: string }[] } = await list.json();
  expect(response.map(({ email }) => email)).toEqual(["ada@example.com"]);
});

test("refuses a foreign Host header on every path", async () => {
  const { url } = await start();
  for (const path of ["/", "/_sandbox/log", "/pin-payments/1/customers", "/nowhere"]) {
    const { status } = await raw(url, { path, headers: { host: "evil.example", authorization } });
    expect(status, path).toBe(421);
  }
});

test("merges doubled slashes in a path", async () => {
  const { url } = await start();
  const { status } = await raw(url, { path: "//pin-payments//1//customers", headers: { authorization } });
  expect(status).toBe(200);
});

test("answers a GET with a body", async () => {
  const { url } = await start();
  const headers = { authorization, "content-type": "application/json", "content-length": "2" };
  expect(await raw(url, { path: "/pin-payments/1/customers", headers }, "{}")).toMatchObject({ status: 200 });
});

test("names the providers where a path belongs to none", async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/stripe/v1/customers`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("/pin-payments");
});

test("refuses a body above the limit, and goes on", async () => {
  const server = await start();
  const answer = await fetch(`${server.baseUrls["pin-payments"]}/customers`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ email: "x".repeat(2 << 20) }),
  });
  expect(answer.status).toBe(413);
  expect((await create(server)).status).toBe(201);
});

test("breaks the connection where a fault asks for it, and goes on", async () => {
  const server = await start();
  await expect(create(server, { "x-sandbox-fault": "reset" })).rejects.toThrow("fetch failed");
  const cut = await create(server, { "x-sandbox-fault": "truncate" });
  await expect(cut.text()).rejects.toThrow("terminated");
  expect((await create(server)).status).toBe(201);
});

test("refuses a host that is not loopback, unless it is permitted", async () => {
  await expect(serve(createSandbox(), { port: 0, host: "0.0.0.0" })).rejects.toThrow("allowRemote");
  const server = await serve(createSandbox(), { port: 0, host: "0.0.0.0", allowRemote: true });
  open.push(server);
  expect(server.url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
});

test("rejects with the system's error for a port that is taken", async () => {
  const { url } = await start();
  await expect(serve(createSandbox(), { port: Number(new URL(url).port) })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});

test("close() ends a stalled request", async () => {
  const server = await start();
  const stalled = create(server, { "x-sandbox-fault": "stall" });
  await expect.poll(() => server.sandbox.log.length).toBe(1);
  open.length = 0;
  await Promise.all([server.close(), expect(stalled).rejects.toThrow()]);
});
