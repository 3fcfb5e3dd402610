import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { broken, create, createLibrary, fails, json, KEY, rejection, retrieve, stub } from "../test/library.ts";
import * as core from "./index.ts";

const { ApiError, CallError, ClienteleError, ConfigurationError, DecodeError, NotFoundError, TimeoutError } = core;

const answered = (status: number, body: unknown = { message: "no" }): Promise<unknown> =>
  rejection(retrieve({ fetch: stub(() => json(body, status)), maxRetries: 0 }));

describe("is()", () => {
  test("is true for the class of an error and its base classes only", async () => {
    const error = await answered(404);
    expect([NotFoundError, ApiError, CallError, ClienteleError].map((one) => one.is(error))).toEqual(
      Array(4).fill(true),
    );
    expect([core.ConflictError, TimeoutError, DecodeError, ConfigurationError].map((one) => one.is(error))).toEqual(
      Array(4).fill(false),
    );
  });

  // A module has no index signature; the filter keeps its error classes.
  const classes = Object.entries(core as unknown as Record<string, typeof ClienteleError>).filter(
    ([, type]) => type === ClienteleError || type.prototype instanceof ClienteleError,
  );

  test.each(classes)("recognizes %s by its name", (name, type) => {
    expect(type.prototype.name).toBe(name);
    expect(type.is(Object.create(type.prototype))).toBe(true);
    expect(type.is(Object.create(ClienteleError.prototype))).toBe(type === ClienteleError);
    expect(ClienteleError.is(Object.create(type.prototype))).toBe(true);
  });

  test("covers every exported class", () => {
    expect(classes).toHaveLength(17);
  });

  test.each([null, undefined, 0, "NotFoundError", {}, { name: "NotFoundError" }, new Error("NotFoundError")])(
    "is false for %s",
    (value) => {
      expect(ClienteleError.is(value)).toBe(false);
      expect(NotFoundError.is(value)).toBe(false);
    },
  );

  test("is false for the platform's TimeoutError", () => {
    expect(TimeoutError.is(new DOMException("timed out", "TimeoutError"))).toBe(false);
  });

  test("is true for an error from another copy of the package, where instanceof is false", async () => {
    vi.resetModules();
    const other = await import("./index.ts");
    expect(other.ApiError).not.toBe(ApiError);
    const error = await answered(404);
    expect(error).not.toBeInstanceOf(other.ClienteleError);
    expect([other.NotFoundError.is(error), other.ApiError.is(error), other.ClienteleError.is(error)]).toEqual(
      Array(3).fill(true),
    );
    expect([other.RateLimitError.is(error), other.TimeoutError.is(error)]).toEqual([false, false]);
    const refused = await rejection(createLibrary().call("books.retrieve", { path: { "book-id": "" } }));
    expect(other.ConfigurationError.is(refused)).toBe(true);
  });

  test("of a user's subclass is true for that subclass only", async () => {
    class MissingBook extends NotFoundError {}
    class MissingPage extends MissingBook {}
    const error = await answered(404);
    const mine = new MissingPage("torn out");
    expect([MissingBook.is(error), MissingPage.is(error), MissingPage.is(new MissingBook("lost"))]).toEqual(
      Array(3).fill(false),
    );
    expect([MissingPage.is(mine), MissingBook.is(mine), NotFoundError.is(mine), ApiError.is(mine)]).toEqual(
      Array(4).fill(true),
    );
  });
});

describe("an error in a log", () => {
  const echo = { message: `you sent ${KEY}`, code: KEY, issues: [{ param: KEY, message: `${KEY}?` }], deep: KEY };

  test("is serialized with name, message and facts", async () => {
    const error = await answered(404, { code: "none", message: "no such book" });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "NotFoundError",
      message: "books.retrieve: 404 none: no such book",
      operation: "books.retrieve",
      attempts: 1,
      outcome: "refused",
      status: 404,
      code: "none",
      issues: [],
    });
    const refused = await rejection(createLibrary().call("books.retrieve", { path: { "book-id": "" } }, undefined));
    expect(JSON.parse(JSON.stringify({ refused }))).toEqual({
      refused: { name: "ConfigurationError", message: expect.stringContaining("bookId") },
    });
  });

  test("shows no body, header or data in inspect and JSON", async () => {
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

  test("shows no secret that the provider echoes", async () => {
    const error = await answered(400, echo);
    expect((error as core.ApiError).body).toContain("deep");
    for (const shown of [inspect(error, { depth: Infinity, showHidden: true }), JSON.stringify(error), String(error)]) {
      expect(shown).not.toContain(KEY);
      expect(shown).not.toContain(btoa(`${KEY}:`));
    }
    expect(error).toMatchObject({ code: "[redacted]", issues: [{ param: "[redacted]", message: "[redacted]?" }] });
  });

  test("names its call and has a copy of the platform's error as its cause", async () => {
    const cause = broken("ECONNRESET", { message: "read ECONNRESET", syscall: "read" });
    const error = await rejection(create({ fetch: stub(fails(() => cause)) }));
    expect(error).toMatchObject({
      name: "ConnectionError",
      operation: "books.create",
      attempts: 1,
      cause: { name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } },
    });
    expect((error as Error).message).toBe("books.create: connection failed: fetch failed: read ECONNRESET");
  });
});
