import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { broken, createLibrary, fails, json, KEY, rejection, stub } from "../test/library.ts";
import { record } from "../test/record.ts";
import { ConfigurationError } from "./index.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const ok = () => new Response("ok");

describe("client.fetch", () => {
  test("sends method, query, headers and body below the base URL, with the credentials", async () => {
    const fetch = stub(ok);
    const client = createLibrary({ fetch, headers: { "x-client": "1", "x-both": "client" } });
    const headers = { "X-Both": "call", "content-type": "text/csv" };
    await client.fetch("/reports?from=2026-01-01", { method: "post", headers, body: "a,b" });
    const [sent] = fetch.sent;
    expect(sent).toMatchObject({
      url: "https://library.example/v1/reports?from=2026-01-01",
      method: "POST",
      body: "a,b",
      redirect: "manual",
    });
    expect(Object.fromEntries(sent?.headers ?? [])).toEqual({
      authorization: `Basic ${btoa(`${KEY}:`)}`,
      "content-type": "text/csv",
      "x-both": "call",
      "x-client": "1",
    });
  });

  test("works detached from its client, and with no init", async () => {
    const fetch = stub(ok);
    const { fetch: send } = createLibrary({ fetch });
    expect(await (await send("/reports")).text()).toBe("ok");
    expect(fetch.sent[0]).toMatchObject({ method: "GET", body: null });
  });

  test("adds the query parameters of every call unless the path has them", async () => {
    const fetch = stub(ok);
    const client = createLibrary({ fetch, provider: { query: { livemode: true } } });
    await client.fetch("/reports?page=2");
    await client.fetch("/reports?livemode=false");
    expect(fetch.sent.map(({ url }) => new URL(url).search)).toEqual(["?page=2&livemode=true", "?livemode=false"]);
  });

  test("signs the body as it is sent, text as text and other bodies as their bytes", async () => {
    const signed: unknown[] = [];
    const authorize = ({ method, url, body }: { method: string; url: string; body: string | Uint8Array }) => {
      signed.push([method, url, typeof body === "string" ? body : [...body]]);
      return { "x-signature": "s" };
    };
    const client = createLibrary({ fetch: stub(ok), provider: { authorize } });
    const url = "https://library.example/v1/reports";
    await client.fetch("/reports", { method: "PUT", body: "\u00c9mile" });
    await client.fetch("/reports", { method: "PUT", body: new Blob(["text"]) });
    await client.fetch("/reports", { method: "PUT", body: Uint8Array.of(0xff, 0, 1) });
    await client.fetch("/reports", { method: "PUT", body: new Blob(["\ufeffa"]) });
    await client.fetch("/reports", { method: "PUT" });
    expect(signed).toEqual([
      ["PUT", url, "\u00c9mile"],
      ["PUT", url, "text"],
      ["PUT", url, [0xff, 0, 1]],
      ["PUT", url, "\ufeffa"],
      ["PUT", url, ""],
    ]);
  });

  test("overrides an authorization header of the caller", async () => {
    const fetch = stub(ok);
    await createLibrary({ fetch }).fetch("/reports", { headers: { Authorization: "Bearer other" } });
    expect(fetch.sent[0]?.headers.get("authorization")).toBe(`Basic ${btoa(`${KEY}:`)}`);
  });

  test.each([200, 204, 301, 304, 400, 401, 404, 422, 429, 500, 503])("resolves for the status %i", async (status) => {
    const reply = () => new Response(null, { status, headers: { location: "https://elsewhere.example" } });
    const fetch = stub(reply);
    const response = await createLibrary({ fetch, maxRetries: 0 }).fetch("/reports");
    expect(response.status).toBe(status);
    expect(response.ok).toBe(status < 300);
    expect(fetch.sent).toHaveLength(1);
  });

  test.each([600, 999])("resolves for the status %i, which Response refuses to construct", async (status) => {
    const odd = Object.defineProperties(new Response("odd"), {
      status: { value: status },
      ok: { value: false },
      statusText: { value: "Tr\u00e8s \u20ac odd" },
      url: { value: "https://library.example/v1/reports" },
    });
    const response = await createLibrary({ fetch: stub(() => odd), maxRetries: 0 }).fetch("/reports");
    expect([response.status, response.ok, response.statusText, response.url]).toEqual([
      status,
      false,
      "Tr\u00e8s \u20ac odd",
      "https://library.example/v1/reports",
    ]);
    expect(await response.text()).toBe("odd");
  });

  test("keeps status and reason phrase of a server", async () => {
    const { client, close } = await serve((_, response) => {
      response.statusMessage = "I'm a teapot, really";
      response.statusCode = 418;
      response.setHeader("x-trace", "t-1");
      response.end("short and stout");
    });
    try {
      const response = await client.fetch("/tea");
      expect([response.status, response.statusText]).toEqual([418, "I'm a teapot, really"]);
      expect([response.headers.get("x-trace"), response.type, response.redirected]).toEqual(["t-1", "basic", false]);
      expect(response.url).toBe(`${client.baseUrl}/tea`);
      expect(await response.clone().text()).toBe("short and stout");
      expect(await response.text()).toBe("short and stout");
    } finally {
      close();
    }
  });

  test("does not follow a redirect", async () => {
    const paths: (string | undefined)[] = [];
    const { client, close } = await serve((request, response) => {
      paths.push(request.url);
      response.writeHead(307, { location: "/v1/elsewhere" }).end();
    });
    try {
      const response = await client.fetch("/reports", { redirect: "follow" });
      expect([response.status, response.headers.get("location")]).toEqual([307, "/v1/elsewhere"]);
      expect(paths).toEqual(["/v1/reports"]);
    } finally {
      close();
    }
  });
});

describe("retries of client.fetch", () => {
  const run = async (method: string, ...replies: Parameters<typeof stub>) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const fetch = stub(...replies);
    const result = await createLibrary({ fetch })
      .fetch("/reports", { method })
      .then(({ status }) => status)
      .catch((error: Error) => error.name);
    return { result, attempts: fetch.sent.length };
  };
  const unavailable = () => new Response("busy", { status: 503 });
  const reset = fails(() => broken("ECONNRESET", { syscall: "read" }));

  test.each(["GET", "HEAD", "get", "head"])("repeat a %s after a 503 and after a reset", async (method) => {
    expect(await run(method, unavailable, ok)).toEqual({ result: 200, attempts: 2 });
    expect(await run(method, reset, ok)).toEqual({ result: 200, attempts: 2 });
    expect(await run(method, unavailable)).toEqual({ result: 503, attempts: 3 });
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])("do not repeat a %s after a 503 or a reset", async (method) => {
    expect(await run(method, unavailable, ok)).toEqual({ result: 503, attempts: 1 });
    expect(await run(method, reset, ok)).toEqual({ result: "ConnectionError", attempts: 1 });
  });

  test.each(["GET", "POST"])("repeat a %s after a 429 and after a refused connection", async (method) => {
    const limited = () => json({}, 429, { "retry-after": "0" });
    const refused = fails(() => broken("ECONNREFUSED", { syscall: "connect" }));
    expect(await run(method, limited, ok)).toEqual({ result: 200, attempts: 2 });
    expect(await run(method, refused, ok)).toEqual({ result: 200, attempts: 2 });
  });

  test("send the same bytes again, a stream included", async () => {
    const fetch = stub(() => json({}, 429, { "retry-after": "0" }), ok);
    const body = new Blob(["once"]).stream();
    await createLibrary({ fetch }).fetch("/reports", { method: "POST", body });
    const [first, second] = fetch.sent.map((sent) => new TextDecoder().decode(sent.body as Uint8Array<ArrayBuffer>)); // not text
    expect([first, second]).toEqual(["once", "once"]);
  });

  test("obey maxRetries of the call", async () => {
    const fetch = stub(unavailable);
    expect((await createLibrary({ fetch }).fetch("/reports", { maxRetries: 0 })).status).toBe(503);
    expect(fetch.sent).toHaveLength(1);
  });

  test("repeat a write where the caller sets the idempotency key of the operation", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const pay = { method: "POST", path: "/payments", body: true, idempotencyKey: "Idempotency-Key" } as const;
    const fetch = stub(unavailable, ok);
    const client = createLibrary({ fetch, provider: { operations: { "payments.create": pay } } });
    const init = { method: "POST", body: "{}", headers: { "idempotency-key": "k1" } };
    expect((await client.fetch("/payments", init)).status).toBe(200);
    expect(fetch.sent).toHaveLength(2);
  });
});

describe("events of client.fetch", () => {
  test("name the operation of the spec that the path belongs to, or else method and path", async () => {
    const { hooks, events } = record();
    const client = createLibrary({ fetch: stub(ok), hooks });
    await client.fetch("/books/b1");
    await client.fetch("/reports/7?x=1");
    expect(events.map(({ hook, event }) => [hook, event.operation, event.urlTemplate])).toEqual([
      ["onRequest", "books.retrieve", "/books/{book-id}"],
      ["onResponse", "books.retrieve", "/books/{book-id}"],
      ["onEnd", "books.retrieve", "/books/{book-id}"],
      ["onRequest", "GET /reports/7", "/reports/7"],
      ["onResponse", "GET /reports/7", "/reports/7"],
      ["onEnd", "GET /reports/7", "/reports/7"],
    ]);
  });

  test("have no error for a status outside 2xx, since the call resolves", async () => {
    const { hooks, events } = record();
    await createLibrary({ fetch: stub(() => json({}, 404)), hooks }).fetch("/reports");
    expect(events.map(({ hook, event }) => [hook, event.status])).toEqual([
      ["onRequest", undefined],
      ["onResponse", 404],
      ["onEnd", 404],
    ]);
  });

  test("show no secret of headers, query and body", async () => {
    const { hooks, events } = record();
    const fetch = stub(fails(() => new Error(`cannot send ${KEY} 4242424242424242 tok-secret-9`)));
    const client = createLibrary({ fetch, hooks, maxRetries: 0 });
    const error = await rejection(
      client.fetch("/reports?access_token=tok-secret-9", {
        method: "POST",
        headers: { cookie: "login_token=tok-secret-9" },
        body: JSON.stringify({ pan: "4242 4242 4242 4242" }),
      }),
    );
    const shown = JSON.stringify(events) + String(error);
    for (const secret of [KEY, "4242", "tok-secret-9"]) expect(shown).not.toContain(secret);
    expect(String(error)).toContain("connection failed: cannot send [redacted] [redacted] [redacted]");
  });

  test("are onError and onEnd where an argument is refused", async () => {
    const { hooks, events } = record();
    const error = await rejection(createLibrary({ fetch: stub(ok), hooks }).fetch("https://elsewhere.example"));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(events.map(({ hook, event }) => [hook, event.attempt])).toEqual([
      ["onError", 0],
      ["onEnd", 0],
    ]);
  });
});

async function serve(listener: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { client: createLibrary({ baseUrl: `http://127.0.0.1:${port}/v1`, maxRetries: 0 }), close };
}
