import { createRequire } from "node:module";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  book,
  broken,
  create,
  createLibrary,
  fails,
  json,
  KEY,
  operations,
  rejection,
  retrieve,
  stub,
} from "../test/library.ts";
import * as core from "./index.ts";

const { ApiError, CallError, ClienteleError, ConfigurationError, DecodeError, NotFoundError, TimeoutError } = core;

const answered = (status: number, body: unknown = { message: "no" }): Promise<unknown> =>
  rejection(retrieve({ fetch: stub(() => json(body, status)), maxRetries: 0 }));

describe("the class of an error", () => {
  test.each([
    [400, core.BadRequestError],
    [401, core.AuthenticationError],
    [402, core.PaymentRequiredError],
    [403, core.PermissionDeniedError],
    [404, core.NotFoundError],
    [409, core.ConflictError],
    [422, core.UnprocessableEntityError],
    [429, core.RateLimitError],
    [500, core.ServerError],
    [503, core.ServerError],
    [599, core.ServerError],
  ] as const)("of a %i is its own", async (status, errorClass) => {
    const error = await answered(status);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: errorClass.name, status });
    expect((error as Error).constructor).toBe(errorClass);
  });

  test.each([405, 408, 410, 418, 451])("of a %i is ApiError itself", async (status) => {
    const error = await answered(status);
    expect((error as Error).constructor).toBe(ApiError);
  });

  test.each([301, 302, 303, 307, 308])("of a redirect, %i, is ApiError, and it says where it leads", async (status) => {
    const reply = () => new Response(null, { status, headers: { location: "https://elsewhere.example/" } });
    const fetch = stub(reply);
    const error = await rejection(retrieve({ fetch }));
    expect((error as Error).constructor).toBe(ApiError);
    expect((error as Error).message).toContain("a redirect to https://elsewhere.example/, which is never followed");
    expect(fetch.sent).toMatchObject([{ redirect: "manual" }]);
  });

  test("of a redirect that a browser hides is ApiError too", async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const fetch = stub(() => hidden);
    const error = await rejection(retrieve({ fetch }));
    expect(error).toMatchObject({ name: "ApiError", status: 0 });
    expect(fetch.sent).toHaveLength(1);
    expect((error as Error).message).toContain("a redirect, which is never followed");
  });

  test("is that of the status which a success really stands for, while status says what came", async () => {
    const provider = {
      refusal: (data: unknown) => (Object.hasOwn(Object(data), "data") ? undefined : { status: 404 }),
    };
    const reply = () => json({ code: "none", message: "no such book" });
    const error = await rejection(retrieve({ fetch: stub(reply), provider }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 200, code: "none" });
    expect(await retrieve({ fetch: stub(book), provider })).toEqual({ title: "Emma" });
  });
});

describe("what an ApiError says", () => {
  test("is the provider's code, its message, and every issue that adds to it", async () => {
    const issues = [
      { param: "title", code: "blank", message: "can't be blank" },
      { message: "try again" },
      { param: "all", message: "Wrong." },
    ];
    const error = await answered(422, { code: "invalid", message: "Wrong.", issues });
    expect((error as Error).message).toBe("books.retrieve: 422 invalid: Wrong.; title: can't be blank; try again");
    expect(error).toHaveProperty("issues", [
      { param: "title", code: "blank", message: "can't be blank" },
      { param: undefined, code: undefined, message: "try again" },
      { param: "all", code: undefined, message: "Wrong." },
    ]);
  });

  test.each([null, [], 3, "text", { message: { nested: true } }, { message: "" }, { issues: [null, 3, "x", {}] }])(
    "holds up when the body is %j",
    async (body) => {
      const error = await answered(400, body);
      expect(error).toMatchObject({ name: "BadRequestError", status: 400, data: body });
    },
  );

  test("includes the request's id and the response's headers", async () => {
    const reply = () => json({}, 500, { "x-request-id": "r-1", "x-trace": "t-1" });
    const error = await rejection(retrieve({ fetch: stub(reply), maxRetries: 0 }));
    expect(error).toHaveProperty("requestId", "r-1");
    expect((error as core.ApiError).headers.get("x-trace")).toBe("t-1");
    const own = retrieve({ fetch: stub(reply), maxRetries: 0, provider: { requestIdHeader: "x-trace" } });
    expect(await rejection(own)).toHaveProperty("requestId", "t-1");
  });
});

describe("is()", () => {
  test("holds for a class and what is above it, and for nothing else", async () => {
    const error = await answered(404);
    expect([NotFoundError, ApiError, CallError, ClienteleError].map((one) => one.is(error))).toEqual(
      Array(4).fill(true),
    );
    expect([core.ConflictError, TimeoutError, DecodeError, ConfigurationError].map((one) => one.is(error))).toEqual(
      Array(4).fill(false),
    );
  });

  const classes = Object.entries(core as unknown as Record<string, typeof ClienteleError>).filter(
    ([, type]) => type === ClienteleError || type.prototype instanceof ClienteleError,
  );

  test.each(classes)("knows a %s by its own name", (name, type) => {
    expect(type.prototype.name).toBe(name);
    expect(type.is(Object.create(type.prototype))).toBe(true);
    expect(type.is(Object.create(ClienteleError.prototype))).toBe(type === ClienteleError);
    expect(ClienteleError.is(Object.create(type.prototype))).toBe(true);
  });

  test("knows all the classes that there are", () => {
    expect(classes).toHaveLength(17);
  });

  test.each([null, undefined, 0, "NotFoundError", {}, { name: "NotFoundError" }, new Error("NotFoundError")])(
    "does not hold for %s",
    (value) => {
      expect(ClienteleError.is(value)).toBe(false);
      expect(NotFoundError.is(value)).toBe(false);
    },
  );

  test("does not take the platform's own TimeoutError for ours", () => {
    expect(TimeoutError.is(new DOMException("timed out", "TimeoutError"))).toBe(false);
  });

  test("holds across the two builds of the package, where instanceof does not", async () => {
    type Copy = typeof core & typeof import("./provider-kit.ts");
    const require = createRequire(import.meta.url);
    // The built files are typed by the sources that they are built from.
    const load = async (from: (name: string) => unknown): Promise<Copy> =>
      Object.assign({}, await from("index"), await from("provider")) as Copy;
    const cjs = await load((name) => require(`../dist/${name}.cjs`));
    const esm = await load((name) => import(/* @vite-ignore */ `../dist/${name}.mjs`));
    expect(cjs.ApiError).not.toBe(esm.ApiError);
    for (const [one, other] of [
      [cjs, esm],
      [esm, cjs],
    ] as const) {
      const provider = { operations, sensitive: [], baseUrl: "https://library.example", secrets: [] };
      const functions = { authorize: () => ({}), readFailure: () => ({}) };
      const client = one.createClient<{}>({ ...provider, ...functions }, { fetch: stub(() => json({}, 404)) });
      const books = client.resource<{ retrieve(id: string): Promise<unknown> }>("books");
      const error = await rejection(books.retrieve("b1"));
      expect(error).toBeInstanceOf(one.NotFoundError);
      expect(error).not.toBeInstanceOf(other.ClienteleError);
      expect([other.NotFoundError.is(error), other.ApiError.is(error), other.ClienteleError.is(error)]).toEqual(
        Array(3).fill(true),
      );
      expect([other.RateLimitError.is(error), other.TimeoutError.is(error)]).toEqual([false, false]);
      const refused = await rejection(books.retrieve(""));
      expect(other.ConfigurationError.is(refused)).toBe(true);
    }
  });
});

describe("an error in a log", () => {
  const echo = { message: `you sent ${KEY}`, code: KEY, issues: [{ param: KEY, message: `${KEY}?` }], deep: KEY };

  test("is its name, message and facts, through JSON", async () => {
    const error = await answered(404, { code: "none", message: "no such book" });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "NotFoundError",
      message: "books.retrieve: 404 none: no such book",
      operation: "books.retrieve",
      attempts: 1,
      status: 404,
      code: "none",
      issues: [],
    });
    const refused = await rejection(createLibrary().call("books.retrieve", { path: { "book-id": "" } }, undefined));
    expect(JSON.parse(JSON.stringify({ refused }))).toEqual({
      refused: { name: "ConfigurationError", message: expect.stringContaining("bookId") },
    });
  });

  test("shows no body, header or data, through inspect and JSON", async () => {
    const error = await answered(400, { message: "no", private: "a-note-of-the-provider" });
    expect((error as core.ApiError).data).toHaveProperty("private", "a-note-of-the-provider");
    for (const shown of [
      inspect(error, { depth: Infinity, showHidden: true, getters: false }),
      JSON.stringify(error),
    ]) {
      expect(shown).toContain("BadRequestError");
      expect(shown).not.toContain("a-note-of-the-provider");
      expect(shown).not.toContain("content-type");
    }
  });

  test("shows no secret, though the provider echoes it everywhere", async () => {
    const error = await answered(400, echo);
    expect((error as core.ApiError).body).toContain("deep");
    for (const shown of [inspect(error, { depth: Infinity, showHidden: true }), JSON.stringify(error), String(error)]) {
      expect(shown).not.toContain(KEY);
      expect(shown).not.toContain(btoa(`${KEY}:`));
    }
    expect(error).toMatchObject({ code: "[redacted]", issues: [{ param: "[redacted]", message: "[redacted]?" }] });
  });

  test("names its call and keeps the platform's error as its cause", async () => {
    const cause = broken("ECONNRESET", "read ECONNRESET");
    const error = await rejection(create({ fetch: stub(fails(() => cause)) }));
    expect(error).toMatchObject({ name: "ConnectionError", operation: "books.create", attempts: 1, cause });
    expect((error as Error).message).toBe("books.create: the exchange broke: fetch failed: read ECONNRESET");
  });
});
