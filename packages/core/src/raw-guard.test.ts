import { afterEach, describe, expect, test, vi } from "vitest";
import {
  book,
  broken,
  createLibrary,
  fails,
  json,
  KEY,
  type LibraryOptions,
  rejection,
  stub,
} from "../test/library.ts";
import type { Paths } from "../test/library-paths.ts";
import { record } from "../test/record.ts";
import { createLimiter, type DecodeError } from "./index.ts";
import { createRaw, type FetchClient, type RawClient } from "./raw.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const raw = (options: LibraryOptions): RawClient<Paths> => createRaw<Paths>(createLibrary(options));

/** Calls raw without types and returns what it rejects with; fails if anything was sent. */
const refused = async (path: unknown, init?: unknown, method = "GET"): Promise<Error> => {
  const fetch = stub(book);
  // Called as a program without types calls it.
  const client = raw({ fetch }) as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  const error = await rejection(client.request?.(method, path, init) ?? Promise.resolve());
  expect(fetch.sent).toHaveLength(0);
  expect(error).toMatchObject({ name: "ConfigurationError" });
  return error as Error;
};

describe("raw refuses before anything is sent", () => {
  test.each(["baseUrl", "fetch"])("the option %s of a call", async (name) => {
    const init = { [name]: name === "fetch" ? stub(book) : "http://elsewhere.example" };
    expect((await refused("/books", init)).message).toContain("options of the client");
  });

  test.each(["", ".", "..", undefined, null, {}, [], "\ud800", 1.5])("the path argument %o", async (id) => {
    const error = await refused("/books/{book-id}", { params: { path: { "book-id": id } } });
    expect(error.message).toContain("bookId");
  });

  test("a path argument of '..' that a serializer of the call would insert", async () => {
    const pathSerializer = (path: string, { "book-id": id }: Record<string, unknown>) =>
      path.replace("{book-id}", String(id));
    await refused("/books/{book-id}", { params: { path: { "book-id": ".." } }, pathSerializer });
  });

  test.each([
    ".evil.example/x",
    "//evil.example",
    "@evil.example",
    "https://evil.example",
    "/\\evil.example",
    "/../x",
    "/books/../x",
    "/books/%2e%2e/x",
    "",
  ])("the path %j", async (path) => {
    await refused(path);
  });

  test.each([undefined, null, 1, {}])("a path that is not a string: %o", async (path) => {
    await refused(path);
  });

  test.each(["https://another.example/v1/books", "https://library.example/v2", "https://library.example/v1/../x"])(
    "the URL %s that a middleware puts in place",
    async (url) => {
      const fetch = stub(book);
      const client = raw({ fetch });
      client.use({ onRequest: () => new Request(url) });
      expect(await rejection(client.GET("/books"))).toMatchObject({ name: "ConfigurationError" });
      expect(fetch.sent).toHaveLength(0);
    },
  );

  test("TRACE, which fetch cannot send", async () => {
    expect((await refused("/books", {}, "trace")).message).toContain("TRACE");
  });

  test.each([
    ["a line break in a header parameter", { params: { header: { "x-note": "one\r\nx-other: two" } } }],
    ["a line break in a header", { headers: { "x-note": "one\r\nx-other: two" } }],
    ["a bad header name", { headers: { "x note": "1" } }],
    ["a query that is text", { params: { query: "page=2" } }],
    ["a query that is a Map", { params: { query: new Map([["page", 2]]) } }],
    ["a member of a query without a textual form", { params: { query: { page: new Map() } } }],
    ["a cycle in a body", { body: cycle() }],
  ])("%s", async (_, init) => {
    await refused("/books", init, "body" in init ? "POST" : "GET");
  });

  test.each([undefined, null, {}, { fetch: () => {} }])("a client that is none: %o", (client) => {
    expect(() => createRaw(client as unknown as FetchClient)).toThrow("raw needs a client"); // without types
  });
});

describe("raw is behind the transport of its client", () => {
  test("with its credentials", async () => {
    const fetch = stub(book);
    await raw({ fetch }).GET("/books");
    expect(fetch.sent[0]?.headers.get("authorization")).toBe(`Basic ${btoa(`${KEY}:`)}`);
  });

  test("with retries of reads but not of writes", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const reading = stub(() => json({}, 503), book);
    expect((await raw({ fetch: reading }).GET("/books")).response.status).toBe(200);
    expect(reading.sent).toHaveLength(2);
    const writing = stub(() => json({}, 503), book);
    expect((await raw({ fetch: writing }).POST("/books", { body: {} })).response.status).toBe(503);
    expect(writing.sent).toHaveLength(1);
    const error = await rejection(raw({ fetch: stub(fails(() => broken("ECONNRESET"))) }).GET("/books"));
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 3, operation: "books.list" });
  });

  test.each([new Error("enough"), "text", 0, null])("with its abort, whose reason is %o", async (reason) => {
    const fetch = stub(() => new Promise<never>(() => {}));
    expect(await rejection(raw({ fetch }).GET("/books", { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(fetch.sent).toHaveLength(0);
    const controller = new AbortController();
    const call = rejection(raw({ fetch }).GET("/books", { signal: controller.signal }));
    await vi.waitFor(() => expect(fetch.sent).toHaveLength(1));
    controller.abort(reason);
    expect(await call).toBe(reason);
  });

  test("with its timeout, which covers the body", async () => {
    vi.useFakeTimers();
    const fetch = stub(() => new Response(new ReadableStream({})));
    const call = rejection(raw({ fetch, timeout: 1000, maxRetries: 0 }).GET("/books"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await call).toMatchObject({ name: "TimeoutError", operation: "books.list" });
  });

  test("with its limiter, whose slot is free after the call", async () => {
    const client = raw({ fetch: stub(book), limiter: createLimiter({ maxConcurrent: 1 }) });
    const results = await Promise.all([client.GET("/books"), client.GET("/books"), client.GET("/books")]);
    expect(results.map(({ response }) => response.status)).toEqual([200, 200, 200]);
  });

  test("with its hooks and redaction", async () => {
    const { hooks, events } = record();
    await raw({ fetch: stub(book), hooks }).POST("/books", { body: { card_number: "4242424242424242" } });
    const failing = stub(fails(() => new Error(`broken ${KEY} 4242424242424242`)));
    const body = { card_number: "4242 4242 4242 4242" };
    await rejection(raw({ fetch: failing, hooks, maxRetries: 0 }).POST("/books", { body }));
    expect(events.map(({ hook, event }) => `${hook} ${event.operation}`)).toEqual([
      "onRequest books.create",
      "onResponse books.create",
      "onEnd books.create",
      "onRequest books.create",
      "onError books.create",
      "onEnd books.create",
    ]);
    const shown = JSON.stringify(events) + events.map(({ event }) => String(event.error)).join();
    expect(shown).toContain("broken [redacted] [redacted]");
    expect(shown).not.toContain(KEY);
    expect(shown).not.toContain("4242");
  });

  test("without following a redirect, also one that a browser hides", async () => {
    const reply = () => new Response(null, { status: 307, headers: { location: "https://elsewhere.example" } });
    const seen = await raw({ fetch: stub(reply) }).GET("/books");
    expect([seen.response.status, seen.error]).toEqual([307, "307"]);
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const { response, data, error } = await raw({ fetch: stub(() => hidden) }).GET("/books");
    expect([response.ok, data, error]).toEqual([false, undefined, "0"]);
  });

  test.each([
    ["{", undefined],
    ["<html>", "6"],
  ])("rejects with a DecodeError where a success is not JSON: %s", async (body, length) => {
    const headers: Record<string, string> = length ? { "content-length": length } : {};
    const error = await rejection(raw({ fetch: stub(() => new Response(body, { headers })) }).GET("/books"));
    expect(error).toMatchObject({ name: "DecodeError", status: 200, operation: "GET /books", outcome: "unknown" });
    expect((error as DecodeError).message).toBe("GET /books: a body that is not JSON");
  });

  test("rejects with a ConnectionError where a body breaks off", async () => {
    const reply = () =>
      new Response(new ReadableStream({ start: (controller) => controller.error(new Error("reset")) }));
    const error = await rejection(raw({ fetch: stub(reply), maxRetries: 0 }).GET("/books"));
    expect(error).toMatchObject({ name: "ConnectionError", operation: "books.list" });
  });
});

function cycle(): object {
  const object: { self?: unknown } = {};
  object.self = object;
  return object;
}
