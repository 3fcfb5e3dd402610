import type { Middleware } from "openapi-fetch";
import { describe, expect, test, vi } from "vitest";
import { book, createLibrary, json, type LibraryOptions, rejection, stub } from "../test/library.ts";
import type { Paths } from "../test/library-paths.ts";
import { createRaw, type RawClient } from "./raw.ts";

const raw = (options: LibraryOptions): RawClient<Paths> => createRaw<Paths>(createLibrary(options));
const init = { params: { path: { "book-id": "b1" } } };
const text = (body: unknown): string => new TextDecoder().decode(body as Uint8Array<ArrayBuffer>); // raw sends bytes

describe("a call of raw", () => {
  test("resolves to the whole body of a success and the response", async () => {
    const fetch = stub(book);
    const { data, error, response } = await raw({ fetch }).GET("/books/{book-id}", init);
    expect([data, error, response.status]).toEqual([{ data: { title: "Emma" } }, undefined, 200]);
    expect(fetch.sent[0]).toMatchObject({ url: "https://library.example/v1/books/b1", method: "GET" });
  });

  test("resolves to the body of an error, JSON or text", async () => {
    const parsed = await raw({ fetch: stub(() => json({ message: "no" }, 404)) }).GET("/books/{book-id}", init);
    expect([parsed.data, parsed.error, parsed.response.status]).toEqual([undefined, { message: "no" }, 404]);
    const html = await raw({ fetch: stub(() => new Response("<h1>no</h1>", { status: 403 })) }).GET("/books");
    expect([html.error, html.response.status]).toEqual(["<h1>no</h1>", 403]);
  });

  test.each([
    ["no body", null],
    ["an empty body", ""],
    ["a body of null", "null"],
  ])("shows status and reason as error of a response with %s", async (_, body) => {
    const reply = () => new Response(body, { status: 404, statusText: "Not Found" });
    const { data, error, response } = await raw({ fetch: stub(reply) }).GET("/books/{book-id}", init);
    expect([data, error, response.ok]).toEqual([undefined, "404 Not Found", false]);
  });

  test("shows the error of a HEAD", async () => {
    const { error } = await raw({ fetch: stub(() => new Response(null, { status: 404 })) }).HEAD("/books");
    expect(error).toBe("404");
  });

  test("resolves without data on a 204", async () => {
    const fetch = stub(() => new Response(null, { status: 204 }));
    const { data, error, response } = await raw({ fetch }).DELETE("/books/{book-id}", init);
    expect([data, error, response.status]).toEqual([undefined, undefined, 204]);
  });

  test("sends a body as JSON, or as a form where the content type says so", async () => {
    const fetch = stub(book);
    const client = raw({ fetch });
    await client.POST("/books", { body: { title: "\u00c9mile" } });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    await client.POST("/books", { body: { card: { number: "5520" } }, headers });
    expect(fetch.sent.map(({ body, headers }) => [headers.get("content-type"), text(body)])).toEqual([
      ["application/json", '{"title":"\u00c9mile"}'],
      ["application/x-www-form-urlencoded", "card%5Bnumber%5D=5520"],
    ]);
  });

  test("sends a FormData with a boundary", async () => {
    const fetch = stub(book);
    const body = new FormData();
    body.append("file", new File([Uint8Array.of(0xff, 0)], "a.bin"));
    await raw({ fetch }).POST("/books", { body: body as object });
    const type = fetch.sent[0]?.headers.get("content-type") ?? "";
    const sent = new Response(fetch.sent[0]?.body as BodyInit, { headers: { "content-type": type } }); // bytes
    const file = (await sent.formData()).get("file") as File; // a file was appended
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([0xff, 0]);
  });

  test("sends header parameters over headers of the call over headers of the client", async () => {
    const fetch = stub(book);
    const client = raw({ fetch, headers: { "x-one": "client", "x-two": "client", "x-three": "client" } });
    const header = { "x-three": "parameter", "x-four": "parameter" };
    await client.GET("/books", { params: { header }, headers: { "x-two": "call", "x-three": "call" } } as never);
    const names = ["x-one", "x-two", "x-three", "x-four"];
    expect(names.map((name) => fetch.sent[0]?.headers.get(name))).toEqual(["client", "call", "parameter", "parameter"]);
  });

  test("sends the query of every call, and arrays as the provider writes them", async () => {
    const fetch = stub(book);
    const library = createLibrary({ fetch, provider: { query: { livemode: true } } });
    const client = createRaw<Paths>(library, { itemNaming: "[index]" });
    await client.GET("/books", { params: { query: { tags: ["a", "b"] } } });
    expect([...new URL(fetch.sent[0]?.url ?? "").searchParams]).toEqual([
      ["tags[0]", "a"],
      ["tags[1]", "b"],
      ["livemode", "true"],
    ]);
  });

  test("can be made with request()", async () => {
    const fetch = stub(book);
    const { data } = await raw({ fetch }).request("get", "/books/{book-id}", init);
    expect(data).toEqual({ data: { title: "Emma" } });
    expect(fetch.sent[0]?.method).toBe("GET");
  });

  test("takes timeout, maxRetries and signal", async () => {
    const fetch = stub(() => json({}, 503));
    const options = { maxRetries: 0 };
    expect((await raw({ fetch }).GET("/books", options)).response.status).toBe(503);
    expect(fetch.sent).toHaveLength(1);
    const error = await rejection(raw({ fetch }).GET("/books", { timeout: -1 }));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    const reason = new Error("not now");
    expect(await rejection(raw({ fetch }).GET("/books", { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(fetch.sent).toHaveLength(1);
  });
});

describe("parseAs", () => {
  const bytes = new Uint8Array(3 << 20).map((_, at) => at % 251);

  test("gives text and streams", async () => {
    const client = raw({ fetch: stub(() => new Response("title,pages\nEmma,474")) });
    expect((await client.GET("/books", { parseAs: "text" })).data).toBe("title,pages\nEmma,474");
    const { data } = await client.GET("/books", { parseAs: "stream" });
    expect(await new Response(data).text()).toBe("title,pages\nEmma,474");
  });

  test("gives binary data byte for byte", async () => {
    const client = raw({ fetch: stub(() => new Response(bytes)) });
    const buffer = (await client.GET("/books", { parseAs: "arrayBuffer" })).data as ArrayBuffer; // as parseAs says
    expect(Buffer.from(buffer).equals(bytes)).toBe(true);
    const blob = (await client.GET("/books", { parseAs: "blob" })).data as Blob; // as parseAs says
    expect(Buffer.from(await blob.arrayBuffer()).equals(bytes)).toBe(true);
  });
});

describe("serializers", () => {
  test("of a call replace those of the client", async () => {
    const fetch = stub(book);
    const client = raw({ fetch });
    await client.GET("/books", {
      params: { query: { tags: ["a", "b"] } },
      querySerializer: { array: { style: "pipeDelimited", explode: false } },
    });
    await client.POST("/books", { body: { title: "Emma" }, bodySerializer: ({ title }) => `<title>${title}</title>` });
    await client.GET("/books/{book-id}", { ...init, pathSerializer: (path) => path.replace("{book-id}", "other") });
    expect(fetch.sent.map(({ url }) => url.slice("https://library.example/v1".length))).toEqual([
      "/books?tags=a|b",
      "/books",
      "/books/other",
    ]);
    expect(text(fetch.sent[1]?.body)).toBe("<title>Emma</title>");
  });
});

describe("middleware", () => {
  test("sees and changes requests and responses, in the documented order, until it is ejected", async () => {
    const fetch = stub(book);
    const client = raw({ fetch });
    const seen: string[] = [];
    const trace = (name: string) => ({
      onRequest: ({ request, schemaPath }: { request: Request; schemaPath: string }) => {
        seen.push(`${name} ${schemaPath}`);
        request.headers.append("x-seen", name);
      },
      onResponse: ({ response }: { response: Response }) => {
        seen.push(`${name} ${response.status}`);
      },
    });
    const [one, two] = [trace("one"), trace("two")];
    client.use(one, two);
    await client.GET("/books/{book-id}", init);
    expect(seen).toEqual(["one /books/{book-id}", "two /books/{book-id}", "two 200", "one 200"]);
    expect(fetch.sent[0]?.headers.get("x-seen")).toBe("one, two");
    client.eject(one, two);
    await client.GET("/books/{book-id}", init);
    expect(seen).toHaveLength(4);
  });

  test("may replace a request, which keeps its credentials", async () => {
    const fetch = stub(book);
    const client = raw({ fetch });
    client.use({ onRequest: ({ request }) => new Request(request, { headers: { "x-new": "2" } }) });
    expect((await client.GET("/books/{book-id}", init)).data).toEqual({ data: { title: "Emma" } });
    expect(fetch.sent[0]?.headers.get("x-new")).toBe("2");
    expect(fetch.sent[0]?.headers.get("authorization")).toMatch(/^Basic /);
  });

  test("may answer a request, and replace a response", async () => {
    const fetch = stub(book);
    const client = raw({ fetch });
    const cache = { onRequest: () => json({ data: { title: "cached" } }) };
    client.use(cache);
    expect((await client.GET("/books/{book-id}", init)).data).toEqual({ data: { title: "cached" } });
    expect(fetch.sent).toHaveLength(0);
    client.eject(cache);
    client.use({ onResponse: ({ response }) => new Response(response.body, { status: 418 }) });
    expect((await client.GET("/books/{book-id}", init)).response.status).toBe(418);
  });

  test("receives errors in onError and may replace or handle them", async () => {
    const fetch = stub(() => Promise.reject(new Error("down")));
    const client = raw({ fetch, maxRetries: 0 });
    const onError = vi.fn(({ error }: { error: unknown }) => new Error("replaced", { cause: error }));
    client.use({ onError });
    const error = await rejection(client.GET("/books"));
    expect(error).toMatchObject({ message: "replaced", cause: { name: "ConnectionError" } });
    client.use({ onError: () => json({ data: { title: "stale" } }) });
    expect((await client.GET("/books")).data).toEqual({ data: { title: "stale" } });
  });

  test("of one call runs for that call only", async () => {
    const fetch = stub(book);
    const client = raw({ fetch });
    const mark: Middleware = {
      onRequest: ({ request }) => {
        request.headers.set("x-mark", "1");
      },
    };
    await client.GET("/books", { middleware: [mark] });
    await client.GET("/books");
    expect(fetch.sent.map(({ headers }) => headers.get("x-mark"))).toEqual(["1", null]);
  });
});

test("raw works with a client from another copy of the package", async () => {
  vi.resetModules();
  const other = await import("../test/library.ts");
  const fetch = stub(book, () => new Response("{"));
  const client = other.createLibrary({ fetch });
  expect(client).not.toBeInstanceOf(createLibrary().constructor);
  const library = createRaw<Paths>(client);
  expect((await library.GET("/books")).data).toEqual({ data: { title: "Emma" } });
  expect(await rejection(library.GET("/books"))).toMatchObject({ name: "DecodeError" });
});
