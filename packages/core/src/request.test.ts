import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { book, createLibrary, json, rejection, stub } from "../test/library.ts";
import { ConfigurationError } from "./index.ts";

describe("a path argument", () => {
  test.each(["", ".", "..", undefined, null, 0, 1, true, {}, [], ["b1"], "\ud800", "b\udc00"])(
    "is refused before anything is sent: %o",
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

  test("is refused where it is missing", async () => {
    const error = await rejection(createLibrary({ fetch: stub(book) }).call("books.retrieve", {}, undefined));
    expect(error).toBeInstanceOf(ConfigurationError);
  });

  test.each([1, 0, -1, "7"])("may be an integer where the spec has one: %o", async (number) => {
    const fetch = stub(() => json({}));
    await createLibrary({ fetch }).call("books.page", { path: { "book-id": "b1", number } }, undefined);
    expect(fetch.sent[0]?.url).toBe(`https://library.example/v1/books/b1/pages/${number}`);
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1n, ""])(
    "is refused where the spec has an integer: %o",
    async (number) => {
      const error = await rejection(
        createLibrary().call("books.page", { path: { "book-id": "b1", number } }, undefined),
      );
      expect((error as Error).message).toContain("number must be an integer or a non-empty string");
    },
  );

  test("arrives at a server unchanged, whatever it contains", async () => {
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
          async (text) => {
            await client.call("books.retrieve", { path: { "book-id": text } }, undefined);
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
    "must be a plain object: %o is refused before anything is sent",
    async (query) => {
      const fetch = stub(() => json({ data: [] }));
      const client = createLibrary({ fetch });
      const error = await rejection(client.call("books.list", { query: query as never }, undefined));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect((error as Error).message).toContain("books.list: query must be a plain object");
      expect(fetch.sent).toHaveLength(0);
    },
  );
});

describe("a body", () => {
  test.each([undefined, null, "text", 1, []])(
    "must be an object: %o is refused before anything is sent",
    async (body) => {
      const fetch = stub(book);
      const error = await rejection(createLibrary({ fetch }).call("books.create", { body }, undefined));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect((error as Error).message).toContain("books.create: body must be an object");
      expect(fetch.sent).toHaveLength(0);
    },
  );

  test.each(["a cycle", "a bigint"])("is refused where JSON cannot hold it: %s", async (what) => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    const fetch = stub(book);
    const body = what === "a cycle" ? cycle : { price: 1n };
    const error = await rejection(createLibrary({ fetch }).call("books.create", { body }, undefined));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(fetch.sent).toHaveLength(0);
  });
});
