import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { book, createLibrary, json, rejection, stub } from "../test/library.ts";
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
  throw new Error("nothing was refused");
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
  ])("are refused by name: %s in %o", (option, options) => {
    expect(refusal(() => createLibrary(options as ClientOptions))).toContain(option);
  });

  test.each<readonly [string, object]>([
    ["timeout", { timeout: 0 }],
    ["maxRetries", { maxRetries: -1 }],
    ["headers", { headers: { "x-note": "one\ntwo" } }],
    ["headers", { headers: "x-note: one" }],
    ["signal", { signal: {} }],
    ["signal", { signal: "abort" }],
    ["schema", { schema: {} }],
    ["schema", { schema: { parse: () => book } }],
    ["schema", { schema: () => book }],
    ["options", null as unknown as object],
    ["options", [] as object],
    ["options", "timeout=5" as unknown as object],
  ])("of one call are refused the same way, and nothing is sent: %s in %o", async (option, options) => {
    const fetch = stub(book);
    const error = await rejection(
      createLibrary({ fetch }).call("books.retrieve", { path: { "book-id": "b1" } }, options),
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain(option);
    expect(fetch.sent).toHaveLength(0);
  });

  test("may name a header that is then left out", async () => {
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

describe("baseUrl", () => {
  const urlOf = async (baseUrl: string, options: ClientOptions = {}): Promise<string | undefined> => {
    const fetch = stub(book);
    await createLibrary({ ...options, baseUrl, fetch }).call(
      "books.retrieve",
      { path: { "book-id": "b1" } },
      undefined,
    );
    return fetch.sent[0]?.url;
  };

  test.each([
    ["https://api.example", "https://api.example/books/b1"],
    ["https://api.example/", "https://api.example/books/b1"],
    ["https://api.example/v1//", "https://api.example/v1/books/b1"],
    ["https://api.example:8443/a/b", "https://api.example:8443/a/b/books/b1"],
    ["http://localhost:4010", "http://localhost:4010/books/b1"],
    ["http://mock.localhost", "http://mock.localhost/books/b1"],
    ["http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1/books/b1"],
    ["http://127.1", "http://127.0.0.1/books/b1"],
    ["http://[::1]:80", "http://[::1]/books/b1"],
  ])("%s", async (baseUrl, url) => {
    expect(await urlOf(baseUrl)).toBe(url);
  });

  test.each([
    "",
    "api.example",
    "/v1",
    "ftp://api.example",
    "https://user@api.example",
    "https://user:password@api.example",
    "https://api.example/?a=1",
    "https://api.example/?",
    "https://api.example/#part",
    "https://api.example/#",
    "javascript:alert(1)",
    1,
  ])("is refused: %s", (baseUrl) => {
    expect(refusal(() => createLibrary({ baseUrl: baseUrl as string }))).toContain("baseUrl");
  });

  test.each([
    "http://api.example",
    "http://localhost.example",
    "http://127.0.0.1.example",
    "http://10.0.0.1",
    "http://128.0.0.1",
    "http://[::2]",
    "http://evil-localhost",
  ])("is refused without https, where the way leads over a network: %s", async (baseUrl) => {
    expect(refusal(() => createLibrary({ baseUrl }))).toContain("allowInsecureHttp");
    expect(await urlOf(baseUrl, { allowInsecureHttp: true })).toBe(`${baseUrl}/books/b1`);
  });
});

describe("a browser", () => {
  test("gets no secret key unless the caller insists", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(refusal(() => createLibrary())).toContain("dangerouslyAllowBrowser");
    expect(() => createLibrary({ dangerouslyAllowBrowser: true })).not.toThrow();
  });

  test("is not what has a window but no document", () => {
    vi.stubGlobal("window", {});
    expect(() => createLibrary()).not.toThrow();
  });
});

describe("a path argument", () => {
  test.each(["", ".", "..", undefined, null, 0, 1, true, {}, [], ["b1"], "\ud800", "b\udc00"])(
    "is refused, and nothing is sent: %o",
    async (argument) => {
      const fetch = stub(book);
      const error = await rejection(
        createLibrary({ fetch }).call("books.retrieve", { path: { "book-id": argument } }, undefined),
      );
      expect(error).toBeInstanceOf(ConfigurationError);
      expect((error as Error).message).toContain("books.retrieve: bookId must be a non-empty string");
      expect(fetch.sent).toHaveLength(0);
    },
  );

  test("is refused where it is left out", async () => {
    const error = await rejection(createLibrary({ fetch: stub(book) }).call("books.retrieve", {}, undefined));
    expect(error).toBeInstanceOf(ConfigurationError);
  });

  test.each([1, 0, -1, "7"])("may be an integer where the spec says so: %o", async (number) => {
    const fetch = stub(() => json({}));
    await createLibrary({ fetch }).call("books.page", { path: { "book-id": "b1", number } }, undefined);
    expect(fetch.sent[0]?.url).toBe(`https://library.example/v1/books/b1/pages/${number}`);
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1n, ""])(
    "but must then be one: %o",
    async (number) => {
      const error = await rejection(
        createLibrary().call("books.page", { path: { "book-id": "b1", number } }, undefined),
      );
      expect((error as Error).message).toContain("number must be an integer or a non-empty string");
    },
  );

  test("arrives at a server as it was given, whatever it is", async () => {
    const paths: string[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url ?? "");
      response.end('{"data":{}}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port
    const client = createLibrary({ baseUrl: `http://127.0.0.1:${port}/v1` });
    const unit = fc.oneof(
      fc.constantFrom(..."./\\%?#&;:@=+$,{}<> \t\r\n\0\"'!()*~|^`[]".split("")),
      fc.string({ unit: "grapheme", maxLength: 2 }),
    );
    const argument = fc.oneof(
      fc.string({ unit, minLength: 1, maxLength: 12 }),
      fc.constantFrom("../..", "%2e%2e", "..;", "$&", "{x}", "__proto__"),
    );
    try {
      await fc.assert(
        fc.asyncProperty(
          argument.filter((text) => !/^\.{0,2}$/.test(text) && text.isWellFormed()),
          fc.boolean(),
          async (text, raw) => {
            if (raw)
              await client.raw.request(
                "get" as never,
                "/books/{book-id}" as never,
                { params: { path: { "book-id": text } } } as never,
              );
            else await client.call("books.retrieve", { path: { "book-id": text } }, undefined);
            const segments = paths.pop()?.split("/").map(decodeURIComponent);
            expect(segments).toEqual(["", "v1", "books", text]);
          },
        ),
        { numRuns: 300 },
      );
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe("a query", () => {
  test.each([null, "page=2", 2, [["page", "2"]]])(
    "must be an object: %o is refused, and nothing is sent",
    async (query) => {
      const fetch = stub(() => json({ data: [] }));
      const client = createLibrary({ fetch });
      const calls = [
        client.call("books.list", { query: query as never }, undefined),
        client.raw.GET("/books" as never, { params: { query } } as never),
      ];
      for (const call of calls) {
        const error = await rejection(call);
        expect(error).toBeInstanceOf(ConfigurationError);
        expect((error as Error).message).toContain("books.list: query must be an object");
      }
      expect(fetch.sent).toHaveLength(0);
    },
  );
});

describe("a body", () => {
  test.each([undefined, null, "text", 1, []])("must be an object: %o is refused, and nothing is sent", async (body) => {
    const fetch = stub(book);
    const error = await rejection(createLibrary({ fetch }).call("books.create", { body }, undefined));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain("books.create: body must be an object");
    expect(fetch.sent).toHaveLength(0);
  });

  test.each(["a circle", "a bigint"])("that JSON cannot hold is refused: %s", async (what) => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const fetch = stub(book);
    const body = what === "a circle" ? circle : { price: 1n };
    const error = await rejection(createLibrary({ fetch }).call("books.create", { body }, undefined));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(fetch.sent).toHaveLength(0);
  });
});

describe("what a provider's package checks", () => {
  test.each(["", " key", "key ", "ke y", "k\ney", "schl\u00fcssel", "key\t", undefined, null, 7, {}])(
    "guardKey refuses %o",
    (key) => {
      const message = refusal(() => guardKey(key, "apiKey", "a secret key"));
      expect(message).toBe("apiKey must be a secret key, without blanks or line breaks");
    },
  );

  test("guardKey takes what a header can carry, and never says the key", () => {
    expect(() => guardKey("sk_live_!~:/+=", "apiKey", "a secret key")).not.toThrow();
    expect(refusal(() => guardKey("my secret", "apiKey", "a secret key"))).not.toContain("my secret");
  });

  test("guardMode picks an own entry and names the choices", () => {
    const modes = { test: 1, live: 2 };
    expect(guardMode(modes, "live")).toBe(2);
    for (const mode of ["", "toString", "__proto__", "LIVE", undefined, null, ["test"]]) {
      expect(refusal(() => guardMode(modes, mode))).toBe('mode must be "test" or "live"');
    }
  });
});
