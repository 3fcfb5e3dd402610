import { describe, expect, test, vi } from "vitest";
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
import type { CallEvent, RawClient } from "./index.ts";

interface Book {
  readonly title: string;
}

type Responses = { 200: { content: { "application/json": { data: Book } } } };

/** The paths of the library, as openapi-typescript would write them. */
interface Paths {
  "/books": {
    get: { parameters: { query?: { cursor?: string } }; responses: Responses };
    post: {
      requestBody: { content: { "application/json": { title?: string; card?: object; card_number?: string } } };
      responses: Responses;
    };
  };
  "/books/{book-id}": {
    get: { parameters: { path: { "book-id": string } }; responses: Responses };
    delete: { parameters: { path: { "book-id": string } }; responses: { 204: { content?: never } } };
  };
  "/unlisted": { get: { responses: Responses }; post: { responses: Responses } };
}

// The fixture's client knows no paths; these are the ones it has.
const raw = (options: LibraryOptions): RawClient<Paths> => createLibrary(options).raw as unknown as RawClient<Paths>;
const path = { params: { path: { "book-id": "b1" } } };

describe("raw is openapi-fetch", () => {
  test("resolves to the whole body of a success, and to the response", async () => {
    const fetch = stub(book);
    const { data, error, response } = await raw({ fetch }).GET("/books/{book-id}", path);
    expect([data, error, response.status]).toEqual([{ data: { title: "Emma" } }, undefined, 200]);
    expect(fetch.sent[0]).toMatchObject({
      url: "https://library.example/v1/books/b1",
      method: "GET",
      redirect: "manual",
    });
  });

  test("resolves to the body of an error, JSON or text", async () => {
    const parsed = await raw({ fetch: stub(() => json({ message: "no" }, 404)) }).GET("/books/{book-id}", path);
    expect([parsed.data, parsed.error, parsed.response.status]).toEqual([undefined, { message: "no" }, 404]);
    const text = await raw({ fetch: stub(() => new Response("<h1>no</h1>", { status: 403 })) }).GET("/books");
    expect([text.error, text.response.status]).toEqual(["<h1>no</h1>", 403]);
  });

  test("resolves to nothing on a 204", async () => {
    const { data, response } = await raw({ fetch: stub(() => new Response(null, { status: 204 })) }).DELETE(
      "/books/{book-id}",
      path,
    );
    expect([data, response.status]).toEqual([undefined, 204]);
  });

  test("sends a body as JSON, or as a form where the content type says so", async () => {
    const fetch = stub(book);
    const client = raw({ fetch });
    await client.POST("/books", { body: { title: "Emma" } });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    await client.POST("/books", { body: { card: { number: "5520" } }, headers });
    expect(fetch.sent.map(({ body, headers }) => [headers.get("content-type"), body])).toEqual([
      ["application/json", '{"title":"Emma"}'],
      ["application/x-www-form-urlencoded", "card%5Bnumber%5D=5520"],
    ]);
  });

  test("sends the headers of a spec's parameters, over those of the call, over those of the client", async () => {
    const fetch = stub(book);
    const client = raw({ fetch, headers: { "x-one": "client", "x-two": "client", "x-three": "client" } });
    const header = { "x-three": "parameter", "x-four": "parameter" };
    await client.GET("/books", { params: { header }, headers: { "x-two": "call", "x-three": "call" } } as never);
    const names = ["x-one", "x-two", "x-three", "x-four"];
    const sent = names.map((name) => fetch.sent[0]?.headers.get(name));
    expect(sent).toEqual(["client", "call", "parameter", "parameter"]);
  });

  test("calls by request() what it calls by name", async () => {
    const fetch = stub(book);
    const { data } = await raw({ fetch }).request("get", "/books/{book-id}", path);
    expect(data).toEqual({ data: { title: "Emma" } });
    expect(fetch.sent[0]?.method).toBe("GET");
  });

  test("runs middleware, which may look at, replace and answer a request", async () => {
    const fetch = stub(book);
    const client = raw({ fetch });
    const seen: string[] = [];
    client.use({
      onRequest: ({ request, schemaPath }) => {
        seen.push(schemaPath);
        request.headers.set("x-seen", "1");
      },
      onResponse: ({ response }) => {
        seen.push(String(response.status));
      },
    });
    await client.GET("/books/{book-id}", path);
    expect(seen).toEqual(["/books/{book-id}", "200"]);
    expect(fetch.sent[0]?.headers.get("x-seen")).toBe("1");

    const replacing = {
      onRequest: ({ request }: { request: Request }) => new Request(request, { headers: { "x-new": "2" } }),
    };
    client.use(replacing);
    expect((await client.GET("/books/{book-id}", path)).data).toEqual({ data: { title: "Emma" } });
    expect(fetch.sent[1]?.headers.get("x-new")).toBe("2");
    expect(fetch.sent[1]?.headers.get("authorization")).toMatch(/^Basic /);
    client.eject(replacing);

    client.use({ onRequest: () => json({ data: { title: "from a cache" } }) });
    expect((await client.GET("/books/{book-id}", path)).data).toEqual({ data: { title: "from a cache" } });
    expect(fetch.sent).toHaveLength(2);
  });

  test("reads a body as text or as a stream on request, and then need not be JSON", async () => {
    const client = raw({ fetch: stub(() => new Response("title,pages\nEmma,474")) });
    expect((await client.GET("/books", { parseAs: "text" })).data).toBe("title,pages\nEmma,474");
    const { data } = await client.GET("/books", { parseAs: "stream" });
    expect(await new Response(data).text()).toBe("title,pages\nEmma,474");
  });
});

describe("raw stands behind the same transport", () => {
  test("authenticates", async () => {
    const fetch = stub(book);
    await raw({ fetch }).GET("/books");
    expect(fetch.sent[0]?.headers.get("authorization")).toBe(`Basic ${btoa(`${KEY}:`)}`);
  });

  test("repeats reads, not writes", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0);
    const reading = stub(() => json({}, 503), book);
    expect((await raw({ fetch: reading }).GET("/books")).response.status).toBe(200);
    expect(reading.sent).toHaveLength(2);
    const writing = stub(() => json({}, 503), book);
    expect((await raw({ fetch: writing }).POST("/books", { body: {} })).response.status).toBe(503);
    expect(writing.sent).toHaveLength(1);
    const reset = stub(fails(() => broken("ECONNRESET")));
    expect(await rejection(raw({ fetch: reset }).GET("/books"))).toMatchObject({
      name: "ConnectionError",
      attempts: 3,
    });
    random.mockRestore();
  });

  test("takes a path that the spec does not have for a write", async () => {
    const fetch = stub(() => json({}, 503));
    const { response } = await raw({ fetch }).GET("/unlisted");
    expect(response.status).toBe(503);
    expect(fetch.sent).toHaveLength(1);
    const error = await rejection(raw({ fetch: stub(fails(() => broken("ECONNRESET"))) }).GET("/unlisted"));
    expect(error).toMatchObject({ name: "ConnectionError", operation: "GET /unlisted" });
  });

  test.each(["baseUrl", "fetch"])("refuses a %s of its own, which would get around what guards it", async (name) => {
    const fetch = stub(book);
    const init = { [name]: name === "fetch" ? stub(book) : "http://elsewhere.example" };
    const error = await rejection(raw({ fetch }).GET("/books", init));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect((error as Error).message).toContain("options of the client");
    expect(fetch.sent).toHaveLength(0);
  });

  test("refuses a bad path argument, and nothing is sent", async () => {
    const fetch = stub(book);
    for (const id of ["", ".", ".."]) {
      const error = await rejection(raw({ fetch }).GET("/books/{book-id}", { params: { path: { "book-id": id } } }));
      expect(error).toMatchObject({ name: "ConfigurationError" });
      expect((error as Error).message).toContain("bookId");
    }
    expect(fetch.sent).toHaveLength(0);
  });

  test("ends with its signal, whatever the reason is, before and during", async () => {
    for (const reason of [new Error("enough"), null, 0]) {
      const fetch = stub(() => new Promise<never>(() => {}));
      expect(await rejection(raw({ fetch }).GET("/books", { signal: AbortSignal.abort(reason) }))).toBe(reason);
      expect(fetch.sent).toHaveLength(0);
      const controller = new AbortController();
      const during = rejection(raw({ fetch }).GET("/books", { signal: controller.signal }));
      await vi.waitFor(() => expect(fetch.sent).toHaveLength(1));
      controller.abort(reason);
      expect(await during).toBe(reason);
    }
  });

  test("takes too long only as long as the client's timeout", async () => {
    const fetch = stub(() => new Response(new ReadableStream({})));
    const error = await rejection(raw({ fetch, timeout: 20, maxRetries: 0 }).GET("/books"));
    expect(error).toHaveProperty("name", "TimeoutError");
  });

  test("is a DecodeError where a success is not the JSON it should be", async () => {
    for (const body of ['{"data":', "<html>"]) {
      const error = await rejection(raw({ fetch: stub(() => new Response(body)) }).GET("/books"));
      expect(error).toMatchObject({ name: "DecodeError", status: 200, operation: "books.list" });
    }
  });

  test("does not follow a redirect, nor one that a browser hides", async () => {
    const reply = () => new Response(null, { status: 307, headers: { location: "https://elsewhere.example" } });
    expect((await raw({ fetch: stub(reply) }).GET("/books")).response.status).toBe(307);
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const { response, data } = await raw({ fetch: stub(() => hidden) }).GET("/books");
    expect([response.ok, data]).toEqual([false, undefined]);
    expect(response.status).toBeGreaterThanOrEqual(300);
  });

  test("sends the query parameters of every call, and writes arrays as the provider wants", async () => {
    const fetch = stub(book);
    const client = raw({ fetch, provider: { query: { livemode: true }, indexedQuery: true } });
    await client.GET("/books", { params: { query: { tags: ["a"] } as object } });
    expect([...new URL(fetch.sent[0]?.url ?? "").searchParams]).toEqual([
      ["livemode", "true"],
      ["tags[0]", "a"],
    ]);
  });

  test("tells the hooks, without secrets", async () => {
    const told: string[] = [];
    const note = (name: string) => (event: CallEvent) => {
      told.push(`${name} ${event.operation} ${event.urlTemplate}`, JSON.stringify(event));
    };
    const hooks = { onRequest: note("request"), onResponse: note("response"), onError: note("error") };
    await raw({ fetch: stub(book), hooks }).POST("/books", { body: { card_number: "4242424242424242" } });
    await rejection(raw({ fetch: stub(fails(() => new Error(`broken ${KEY}`))), hooks, maxRetries: 0 }).GET("/books"));
    expect(told.filter((_, index) => index % 2 === 0)).toEqual([
      "request books.create /books",
      "response books.create /books",
      "request books.list /books",
      "error books.list /books",
    ]);
    expect(told.join()).not.toContain(KEY);
    expect(told.join()).not.toContain("4242");
  });
});
