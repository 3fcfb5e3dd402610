import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  book,
  broken,
  createLibrary,
  fails,
  json,
  type LibraryOptions,
  type Reply,
  rejection,
  stub,
} from "../test/library.ts";
import * as core from "./index.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const status =
  (code: number): Reply =>
  () =>
    json({ message: "no" }, code);
const refusedConnection = fails(() => broken("ECONNREFUSED", { syscall: "connect" }));
const reset = fails(() => broken("ECONNRESET", { syscall: "read" }));
const hang: Reply = () => new Promise<never>(() => {});

/** Makes a call, lets all waits pass, and returns what it rejects with. */
const failed = async (
  id: "books.create" | "books.retrieve",
  replies: readonly [Reply, ...Reply[]],
  options: LibraryOptions = {},
): Promise<unknown> => {
  const client = createLibrary({ timeout: 1000, ...options, fetch: stub(...replies) });
  const input = id === "books.create" ? { body: { title: "Emma" } } : { path: { "book-id": "b1" } };
  const error = rejection(client.call(id, input));
  await vi.runAllTimersAsync();
  return error;
};

describe("the outcome of a failed write", () => {
  test.each<readonly [string, core.Outcome, Reply]>([
    ["a refused connection", "not-sent", refusedConnection],
    ["a name that does not resolve", "not-sent", fails(() => broken("ENOTFOUND", { syscall: "getaddrinfo" }))],
    ["a broken connection", "unknown", reset],
    ["an unreachable host on an open connection", "unknown", fails(() => broken("EHOSTUNREACH", { syscall: "read" }))],
    ["a timeout", "unknown", hang],
    ["a stalled body", "unknown", () => new Response(new ReadableStream({}))],
    ["a redirect", "unknown", () => new Response(null, { status: 307, headers: { location: "/elsewhere" } })],
    ["a 400", "refused", status(400)],
    ["a 401", "refused", status(401)],
    ["a 404", "refused", status(404)],
    ["a 409", "refused", status(409)],
    ["a 422", "refused", status(422)],
    ["a 429", "refused", status(429)],
    ["a 500", "unknown", status(500)],
    ["a 503", "unknown", status(503)],
    ["a success that is not JSON", "unknown", () => new Response("{")],
    ["a success without its payload", "unknown", () => json({})],
  ])("after %s is %s", async (_, outcome, reply) => {
    expect(await failed("books.create", [reply])).toMatchObject({ outcome });
  });

  test("after a success status that carries a refusal is refused", async () => {
    const provider = { refusal: () => ({}) };
    expect(await failed("books.create", [book], { provider })).toMatchObject({ outcome: "refused", status: 200 });
  });

  test("after a timeout while authorize runs is not-sent", async () => {
    const provider = { authorize: () => new Promise<never>(() => {}) };
    expect(await failed("books.create", [book], { provider })).toMatchObject({
      name: "TimeoutError",
      outcome: "not-sent",
    });
  });

  test("after a payload that a schema refuses is unknown", async () => {
    const schema: core.StandardSchema<never> = {
      "~standard": { version: 1, vendor: "library", validate: () => ({ issues: [{ message: "no" }] }) },
    };
    const call = createLibrary({ fetch: stub(book) }).call("books.create", { body: {} }, { schema });
    expect(await rejection(call)).toMatchObject({ name: "ValidationError", outcome: "unknown" });
  });
});

describe("the outcome over several attempts", () => {
  test.each<readonly [string, core.Outcome, readonly [Reply, ...Reply[]]]>([
    ["500, then a refused connection", "unknown", [status(500), refusedConnection]],
    ["a reset, then a refused connection", "unknown", [reset, refusedConnection]],
    ["a timeout, then 404", "unknown", [hang, status(404)]],
    ["500, then 404", "unknown", [status(500), status(404)]],
    ["429, then a refused connection", "refused", [status(429), refusedConnection]],
    ["a refused connection, then 404", "refused", [refusedConnection, status(404)]],
    ["429, then 500", "unknown", [status(429), status(500)]],
    ["refused connections only", "not-sent", [refusedConnection]],
  ])("%s: %s", async (_, outcome, replies) => {
    expect(await failed("books.retrieve", replies)).toMatchObject({ outcome });
  });

  test("of a write that was never sent has the number of attempts", async () => {
    expect(await failed("books.create", [refusedConnection])).toMatchObject({ outcome: "not-sent", attempts: 3 });
  });
});

describe("errors can be constructed in tests", () => {
  test("with no facts", () => {
    const error = new core.NotFoundError("no such customer");
    expect(error).toBeInstanceOf(core.ApiError);
    expect(error).toMatchObject({
      name: "NotFoundError",
      message: "no such customer",
      status: 404,
      operation: "",
      attempts: 1,
      outcome: "refused",
      issues: [],
      code: undefined,
      hint: undefined,
    });
    expect([error.body, error.data, [...error.headers], Object.hasOwn(error, "cause")]).toEqual([
      "",
      undefined,
      [],
      false,
    ]);
    expect(core.NotFoundError.is(error)).toBe(true);
  });

  test("with every fact", () => {
    const cause = new Error("beneath");
    const facts = {
      operation: "customers.create",
      attempts: 2,
      outcome: "unknown",
      status: 422,
      code: "invalid",
      issues: [{ param: "email", code: undefined, message: "is taken" }],
      requestId: "r-1",
      retryAfter: 3,
      hint: "try another",
    } as const;
    const headers = new Headers({ "x-trace": "t-1" });
    const error = new core.UnprocessableEntityError("no", { ...facts, cause, headers, body: '{"a":1}' });
    expect(error).toMatchObject(facts);
    expect([error.cause, error.body, error.data, error.headers.get("x-trace")]).toEqual([
      cause,
      '{"a":1}',
      { a: 1 },
      "t-1",
    ]);
  });

  test.each([
    [core.BadRequestError, 400, "refused"],
    [core.AuthenticationError, 401, "refused"],
    [core.PaymentRequiredError, 402, "refused"],
    [core.PermissionDeniedError, 403, "refused"],
    [core.NotFoundError, 404, "refused"],
    [core.ConflictError, 409, "refused"],
    [core.UnprocessableEntityError, 422, "refused"],
    [core.RateLimitError, 429, "refused"],
    [core.ServerError, 500, "unknown"],
    [class Mine extends core.ConflictError {}, 409, "refused"],
  ] as const)("with the status of the class: %o, %i, %s", (type, status, outcome) => {
    expect(new type("no")).toMatchObject({ status, outcome });
  });

  test("of the other classes", () => {
    expect(new core.ConnectionError("down")).toMatchObject({
      name: "ConnectionError",
      outcome: "unknown",
      attempts: 1,
    });
    expect(new core.TimeoutError("late", { outcome: "not-sent" })).toHaveProperty("outcome", "not-sent");
    expect(new core.DecodeError("bad", { body: "{" })).toMatchObject({ status: 200, body: "{" });
    const issues = [{ message: "no title", path: ["title"] }];
    const invalid = new core.ValidationError("no", { issues });
    expect([invalid.issues, invalid.response.status]).toEqual([issues, 200]);
    expect(new core.ConfigurationError("no")).toMatchObject({ name: "ConfigurationError", message: "no" });
  });
});

describe("a subclass of a user", () => {
  class Mine extends core.NotFoundError {}

  test("is recognized by is() only where it is one", async () => {
    const error = await failed("books.retrieve", [status(404)]);
    expect([Mine.is(error), Mine.is(new Mine("gone"))]).toEqual([false, true]);
    expect(core.NotFoundError.is(new Mine("gone"))).toBe(true);
  });
});
