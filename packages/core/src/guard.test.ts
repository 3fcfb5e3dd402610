import { afterEach, describe, expect, test, vi } from "vitest";
import { book, createLibrary, rejection, stub } from "../test/library.ts";
import { type ClientOptions, ConfigurationError } from "./index.ts";
import { guardKey, guardMode } from "./provider-kit.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const refusal = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
  throw new Error("the options were accepted");
};

describe("the options of a client", () => {
  test.each<readonly [string, object]>([
    ["timeout", { timeout: 0 }],
    ["timeout", { timeout: -1 }],
    ["timeout", { timeout: Number.NaN }],
    ["timeout", { timeout: "500" }],
    ["maxRetries", { maxRetries: -1 }],
    ["maxRetries", { maxRetries: 1.5 }],
    ["maxRetries", { maxRetries: Number.POSITIVE_INFINITY }],
    ["maxRetries", { maxRetries: null }],
    ["fetch", { fetch: "fetch" }],
    ["hooks", { hooks: console.log }],
    ["onRequest", { hooks: { onRequest: "log" } }],
    ["headers", { headers: "x-note: one" }],
    ["headers", { headers: [["x-note", "one"]] }],
    ["headers", { headers: null }],
    ["headers", { headers: { "x-note": "one\r\nx-other: two" } }],
    ["headers", { headers: { "x-note": "one\0" } }],
    ["headers", { headers: { "x-note": "\u20ac" } }],
    ["headers", { headers: { "x-note": 1 } }],
    ["headers", { headers: { "x note": "one" } }],
    ["headers", { headers: { "": "one" } }],
    ["limiter", { limiter: {} }],
    ["onEnd", { hooks: [{}, { onEnd: 1 }] }],
    ["logTo(console)", { hooks: console }],
    ["onRequst is not a hook", { hooks: { onRequst: () => {} } }],
    ["hooks", { hooks: null }],
  ])("are refused with a message that names %s: %o", (option, options) => {
    expect(refusal(() => createLibrary(options as ClientOptions))).toContain(option);
  });

  test.each<readonly [string, object]>([
    ["timeout", { timeout: 0 }],
    ["maxRetries", { maxRetries: -1 }],
    ["headers", { headers: { "x-note": "one\ntwo" } }],
    ["headers", { headers: "x-note: one" }],
    ["signal", { signal: {} }],
    ["signal", { signal: "abort" }],
    ["signal", { signal: { throwIfAborted() {} } }],
    ["schema", { schema: {} }],
    ["schema", { schema: { parse: () => book } }],
    ["schema", { schema: () => book }],
    ["options", null as unknown as object], // what a caller without types can pass
    ["options", [] as object],
    ["options", "timeout=5" as unknown as object], // likewise
  ])("of a call are refused likewise before anything is sent: %s in %o", async (option, options) => {
    const fetch = stub(book);
    const error = await rejection(
      createLibrary({ fetch }).call("books.retrieve", { path: { "book-id": "b1" } }, options),
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain(option);
    expect(fetch.sent).toHaveLength(0);
  });

  test("may have a header that is undefined, which is left out", async () => {
    const fetch = stub(book);
    const client = createLibrary({ fetch, headers: { "x-note": undefined, "x-other": "\u00e9 and blanks" } });
    await client.call(
      "books.retrieve",
      { path: { "book-id": "b1" } },
      { headers: { "x-third": "3", "x-fourth": undefined } },
    );
    const [sent] = fetch.sent;
    expect(sent?.headers.has("x-note")).toBe(false);
    expect(sent?.headers.get("x-other")).toBe("\u00e9 and blanks");
    expect(sent?.headers.get("x-third")).toBe("3");
    expect(sent?.headers.get("accept")).toBe("application/json");
  });
});

describe("a browser", () => {
  test("is refused a secret key without dangerouslyAllowBrowser", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(refusal(() => createLibrary())).toContain("dangerouslyAllowBrowser");
    expect(() => createLibrary({ dangerouslyAllowBrowser: true })).not.toThrow();
  });

  test("is recognized by window and document together", () => {
    vi.stubGlobal("window", {});
    expect(() => createLibrary()).not.toThrow();
  });
});

describe("guards of a provider's package", () => {
  test.each([" key", "key ", "ke y", "k\ney", "schl\u00fcssel", "key\t", 7, {}])("guardKey refuses %o", (key) => {
    const message = refusal(() => guardKey(key, "apiKey", "a secret key"));
    expect(message).toBe("apiKey must be a secret key, without blanks or line breaks");
  });

  test.each(["", undefined, null])("guardKey reports %o as missing", (key) => {
    const message = refusal(() => guardKey(key, "apiKey", "a secret key"));
    expect(message).toBe("apiKey is missing: is the environment variable set? It must be a secret key");
  });

  test("guardKey accepts visible ASCII and never quotes a key", () => {
    expect(() => guardKey("sk_live_!~:/+=", "apiKey", "a secret key")).not.toThrow();
    expect(refusal(() => guardKey("my secret", "apiKey", "a secret key"))).not.toContain("my secret");
  });

  test("guardMode returns an own entry or names the choices", () => {
    const modes = { test: 1, live: 2 };
    expect(guardMode(modes, "live")).toBe(2);
    for (const mode of ["", "toString", "__proto__", "LIVE", undefined, null, ["test"]]) {
      expect(refusal(() => guardMode(modes, mode))).toBe('mode must be "test" or "live"');
    }
  });
});
