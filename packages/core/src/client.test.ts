import { describe, expect, test } from "vitest";
import { book, createLibrary, json, KEY, type LibraryOptions, rejection, stub } from "../test/library.ts";
import { ApiError, type Hooks } from "./index.ts";

const path = { "book-id": "b1" };

describe("a client", () => {
  test("ignores options that are changed after it was made", async () => {
    const fetch = stub(book);
    const headers: Record<string, string> = { "x-note": "one" };
    const options: { -readonly [Name in keyof LibraryOptions]: LibraryOptions[Name] } = {
      fetch,
      headers,
      baseUrl: "https://library.example/v1",
      timeout: 1000,
    };
    const client = createLibrary(options);
    options.baseUrl = "http://evil.example";
    options.fetch = () => Promise.reject(new Error("the wrong fetch"));
    options.timeout = -1;
    options.maxRetries = Number.NaN;
    options.hooks = { onRequest: "log" } as unknown as Hooks; // what a caller without types can pass
    headers["x-note"] = "one\r\nx-other: two";
    expect(await client.call("books.retrieve", { path })).toEqual({ title: "Emma" });
    expect(fetch.sent[0]?.url).toBe("https://library.example/v1/books/b1");
    expect(fetch.sent[0]?.headers.get("x-note")).toBe("one");
    expect(client.baseUrl).toBe("https://library.example/v1");
  });

  test("accepts frozen options and options from getters", async () => {
    const fetch = stub(book);
    const options = Object.freeze({
      get fetch() {
        return fetch;
      },
    });
    expect(await createLibrary(options).call("books.retrieve", { path })).toEqual({ title: "Emma" });
  });

  test("calls a custom fetch without its object", async () => {
    let receiver: unknown = "not called";
    const options = {
      fetch(this: unknown) {
        receiver = this;
        return Promise.resolve(book());
      },
    };
    await createLibrary(options).call("books.retrieve", { path });
    expect(receiver).toBeUndefined();
  });

  test("shows no credential when it is printed", async () => {
    const { inspect } = await import("node:util");
    const client = createLibrary({ headers: { "x-api-key": KEY } });
    expect(inspect(client, { depth: Infinity, showHidden: true }) + JSON.stringify(client)).not.toContain(KEY);
  });
});

describe("an operation of the spec is recognized by client.fetch", () => {
  test("by method and path, with the first operation that fits", async () => {
    const fetch = stub(() => json({}, 404));
    const seen: string[] = [];
    const client = createLibrary({ fetch, hooks: { onEnd: ({ operation }) => seen.push(operation) } });
    for (const [method, target] of [
      ["GET", "/books"],
      ["get", "/books/b1?x=1"],
      ["DELETE", "/books/b1"],
      ["PATCH", "/books/b1"],
      ["GET", "/books/b1/pages"],
    ] as const) {
      await client.fetch(target, { method });
    }
    expect(seen).toEqual(["books.list", "books.retrieve", "books.delete", "PATCH /books/b1", "GET /books/b1/pages"]);
  });
});

describe("an error body that cannot be read", () => {
  test("keeps the status where the provider's reader throws", async () => {
    const provider = {
      readFailure: () => {
        throw new RangeError("Maximum call stack size exceeded");
      },
    };
    const client = createLibrary({ fetch: stub(() => json({ message: "no" }, 404)), provider });
    const error = await rejection(client.call("books.retrieve", { path }));
    expect(error).toMatchObject({ name: "NotFoundError", status: 404, code: undefined, issues: [] });
    expect((error as Error).message).toBe('books.retrieve: 404: {"message":"no"}');
  });

  test("keeps the status where it is nested 200,000 deep", async () => {
    const deep = `{"errors":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const provider = {
      readFailure: ({ errors }: Readonly<Record<string, unknown>>) => ({ message: JSON.stringify(errors) }),
    };
    const client = createLibrary({ fetch: stub(() => new Response(deep, { status: 422 })), provider });
    const error = await rejection(client.call("books.create", { body: { card_number: "4242424242424242" } }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: "UnprocessableEntityError", status: 422, outcome: "refused" });
    expect((error as ApiError).body).toBe(deep);
  });
});

test("the hint of an error is the provider's advice, redacted", async () => {
  const provider = { readFailure: () => ({ message: "no", hint: `use another key than ${KEY}` }) };
  const client = createLibrary({ fetch: stub(() => json({}, 400)), provider });
  expect(await rejection(client.call("books.retrieve", { path }))).toMatchObject({
    hint: "use another key than [redacted]",
  });
});
