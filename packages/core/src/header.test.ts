import { afterEach, describe, expect, test, vi } from "vitest";
import { book, broken, createLibrary, fails, json, type LibraryOptions, rejection, stub } from "../test/library.ts";
import { ConfigurationError, type RequestOptions } from "./index.ts";
import type { Operation } from "./provider-kit.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const path = { "book-id": "b1" };
const unavailable = () => json({}, 503);

const payments: Readonly<Record<string, Operation>> = {
  "payments.create": {
    method: "POST",
    path: "/payments",
    body: true,
    headers: { idempotencyKey: "Idempotency-Key", accountId: "X-Account" },
    idempotencyKey: "Idempotency-Key",
  },
  "payments.export": { method: "GET", path: "/payments/export", safe: true, accept: "text/csv, application/json" },
  "payments.submit": { method: "POST", path: "/payments/form", body: true, type: "application/x-www-form-urlencoded" },
};

/** Options of `payments.create`, as a generated interface declares them. */
interface PaymentOptions extends RequestOptions {
  readonly idempotencyKey?: string | undefined;
  readonly accountId?: unknown;
}

const pay = (fetch: LibraryOptions["fetch"], options?: PaymentOptions) =>
  createLibrary({ fetch, provider: { operations: payments } }).call(
    "payments.create",
    { body: { amount: 5 } },
    options,
  );

describe("the headers of a request", () => {
  test("are those of the client, overridden by those of the call, whatever their case", async () => {
    const fetch = stub(book);
    const client = createLibrary({ fetch, headers: { "X-One": "client", "x-two": "client", Accept: "text/plain" } });
    await client.call("books.retrieve", { path }, { headers: { "X-TWO": "call" } });
    const { headers } = fetch.sent[0] ?? expect.fail("no request was sent");
    expect([headers.get("x-one"), headers.get("x-two"), headers.get("accept")]).toEqual([
      "client",
      "call",
      "text/plain",
    ]);
  });

  test("may be a Headers, on the client and on the call", async () => {
    const fetch = stub(book);
    const client = createLibrary({ fetch, headers: new Headers({ "x-one": "client", "x-two": "client" }) });
    await client.call("books.retrieve", { path }, { headers: new Headers({ "x-two": "call" }) });
    const { headers } = fetch.sent[0] ?? expect.fail("no request was sent");
    expect([headers.get("x-one"), headers.get("x-two")]).toEqual(["client", "call"]);
  });

  test("do not follow a Headers that is changed after the client was made", async () => {
    const fetch = stub(book);
    const given = new Headers({ "x-one": "client" });
    const client = createLibrary({ fetch, headers: given });
    given.set("x-one", "changed");
    await client.call("books.retrieve", { path });
    expect(fetch.sent[0]?.headers.get("x-one")).toBe("client");
  });

  test("have the media types that the operation answers with and takes", async () => {
    const fetch = stub(() => json({ ok: true }));
    const client = createLibrary({ fetch, provider: { operations: payments } });
    await client.call("payments.export", {});
    await client.call("payments.submit", { body: { card: { cvc: "1" } } });
    expect(fetch.sent.map(({ headers }) => [headers.get("accept"), headers.get("content-type")])).toEqual([
      ["text/csv, application/json", null],
      ["application/json", "application/x-www-form-urlencoded"],
    ]);
    expect(fetch.sent[1]?.body).toBe("card%5Bcvc%5D=1");
  });
});

describe("header parameters", () => {
  test("are options of the method", async () => {
    const fetch = stub(() => json({ ok: true }));
    await pay(fetch, { accountId: 7 });
    expect(fetch.sent[0]?.headers.get("x-account")).toBe("7");
  });

  test("are refused with a line break before anything is sent", async () => {
    const fetch = stub(book);
    const error = await rejection(pay(fetch, { accountId: "a\r\nx-other: b" }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain("payments.create: ");
    expect(fetch.sent).toHaveLength(0);
  });

  test("are left out where they are undefined", async () => {
    const fetch = stub(() => json({ ok: true }));
    await pay(fetch, { accountId: undefined });
    expect(fetch.sent[0]?.headers.has("x-account")).toBe(false);
  });
});

describe("an idempotency key", () => {
  const keys = (fetch: ReturnType<typeof stub>) => fetch.sent.map(({ headers }) => headers.get("idempotency-key"));

  test("is generated for each call and kept over its attempts, which it makes safe", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const reset = fails(() => broken("ECONNRESET", { syscall: "read" }));
    const fetch = stub(unavailable, reset, () => json({ ok: true }));
    expect(await pay(fetch)).toEqual({ ok: true });
    await pay(fetch);
    const [first, second, third, other] = keys(fetch);
    expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect([second, third]).toEqual([first, first]);
    expect(other).not.toBe(first);
  });

  test.each<readonly [string, PaymentOptions]>([
    ["option", { idempotencyKey: "mine" }],
    ["header", { headers: { "idempotency-KEY": "mine" } }],
  ])("of the caller, passed as %s, replaces the generated one", async (_, options) => {
    const fetch = stub(() => json({ ok: true }));
    await pay(fetch, options);
    expect(keys(fetch)).toEqual(["mine"]);
  });

  test("is generated where the caller's is undefined", async () => {
    const fetch = stub(() => json({ ok: true }));
    await pay(fetch, { idempotencyKey: undefined, headers: { "idempotency-key": undefined } });
    expect(keys(fetch)[0]).toMatch(/^[\da-f-]{36}$/);
  });

  test("is not sent by other operations", async () => {
    const fetch = stub(book);
    await createLibrary({ fetch }).call("books.create", { body: {} });
    expect(keys(fetch)).toEqual([null]);
  });
});
