import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { book, createLibrary, json, KEY, rejection, stub } from "../test/library.ts";
import { ApiPromise, PagePromise } from "./index.ts";

const unhandled = vi.fn();

beforeEach(() => {
  unhandled.mockClear();
  process.on("unhandledRejection", unhandled);
});

afterEach(async () => {
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", unhandled);
});

const settled = async (): Promise<void> => {
  await new Promise((resolve) => setImmediate(resolve));
};

const ask = (reply = book, id = "books.retrieve"): ApiPromise<unknown> =>
  createLibrary({ fetch: stub(reply), maxRetries: 0 }).call(id, { path: { "book-id": "b1" } }, undefined);

const refused = (): Response => json({ message: "no" }, 404);

describe("the promise of a call", () => {
  test("is a Promise, and promises derived from it are ordinary ones", async () => {
    const promise = ask();
    expect(promise).toBeInstanceOf(Promise);
    expect(promise).toBeInstanceOf(ApiPromise);
    const derived = [promise.then(), promise.catch(() => {}), promise.finally(() => {})];
    expect(derived.map((one) => one.constructor)).toEqual([Promise, Promise, Promise]);
    expect(await Promise.all([promise, ask(), ...derived])).toHaveLength(5);
  });

  test("sends one request at once, however often it is awaited", async () => {
    const fetch = stub(book);
    const promise = createLibrary({ fetch }).call("books.retrieve", { path: { "book-id": "b1" } }, undefined);
    const [first, second, whole] = [await promise, await promise, await promise.withResponse()];
    expect(fetch.sent).toHaveLength(1);
    expect(first).toBe(second);
    expect(whole.data).toBe(first);
  });

  test("gives payload, body and response, and no credential of the request", async () => {
    const list = createLibrary({ fetch: stub(() => json({ data: [], next: null })) }).list("books.list", {});
    for (const whole of [await ask().withResponse(), await list.withResponse()]) {
      expect(Object.keys(whole).sort()).toEqual(["body", "data", "response"]);
      const shown = inspect(whole, { depth: Infinity, showHidden: true });
      for (const secret of [KEY, btoa(`${KEY}:`)]) expect(shown).not.toContain(secret);
    }
  });

  test("rejects where an argument is invalid instead of throwing", async () => {
    const client = createLibrary({ fetch: stub(book) });
    const promise = client.call("books.retrieve", { path: { "book-id": "" } }, undefined);
    expect(await rejection(promise)).toHaveProperty("name", "ConfigurationError");
  });

  test("is an unhandled rejection where it is not handled, as any promise", async () => {
    const promise = ask(refused);
    await settled();
    expect(unhandled).toHaveBeenCalledTimes(1);
    await rejection(promise);
  });
});

describe("withResponse", () => {
  test("gives payload, whole body and response", async () => {
    const reply = (): Response => json({ data: { title: "Emma" }, more: 1 }, 200, { "x-trace": "t-1" });
    const { data, body, response } = await ask(reply).withResponse();
    expect(data).toEqual({ title: "Emma" });
    expect(body).toEqual({ data: { title: "Emma" }, more: 1 });
    expect([response.status, response.headers.get("x-trace")]).toEqual([200, "t-1"]);
  });

  test("gives undefined as data where there is no payload", async () => {
    const { data, response } = await ask(() => new Response(null, { status: 204 }), "books.delete").withResponse();
    expect([data, response.status]).toEqual([undefined, 204]);
  });

  test("rejects as the call does and leaves no second rejection unhandled", async () => {
    expect(await rejection(ask(refused).withResponse())).toHaveProperty("name", "NotFoundError");
    const promise = ask(refused);
    const late = await rejection(promise.then(() => {}));
    expect(await rejection(promise.withResponse())).toBe(late);
    await settled();
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("exists on a list", async () => {
    const client = createLibrary({ fetch: stub(refused) });
    const list = client.list("books.list", {}, undefined);
    expect(list).toBeInstanceOf(PagePromise);
    expect(list).toBeInstanceOf(Promise);
    expect(await rejection(list.withResponse())).toHaveProperty("name", "NotFoundError");
    await settled();
    expect(unhandled).not.toHaveBeenCalled();
  });
});

test("a walk over a list that fails leaves no rejection unhandled", async () => {
  const list = createLibrary({ fetch: stub(refused) }).list("books.list", {}, undefined);
  expect(await rejection(list.toArray())).toHaveProperty("name", "NotFoundError");
  await settled();
  expect(unhandled).not.toHaveBeenCalled();
});

describe("the class of the promise of a call", () => {
  test("has the static methods of Promise", async () => {
    expect(await ApiPromise.resolve(1)).toBe(1);
    expect(await rejection(ApiPromise.reject(new Error("no")))).toHaveProperty("message", "no");
    expect(await ApiPromise.all([ask(), 2])).toEqual([{ title: "Emma" }, 2]);
    await settled();
    expect(unhandled).not.toHaveBeenCalled();
  });
});

test("several promises derived from a call that fails are each rejected once", async () => {
  const promise = ask(refused);
  const derived = [promise, promise.withResponse(), promise.then(), promise.finally(() => {}), promise.withResponse()];
  const reasons = await Promise.all(derived.map(rejection));
  expect(new Set(reasons).size).toBe(1);
  await settled();
  expect(unhandled).not.toHaveBeenCalled();
});

test("withResponse alone leaves no rejection of the call unhandled", async () => {
  const reason = await rejection(ask(refused).withResponse());
  expect(reason).toHaveProperty("name", "NotFoundError");
  await settled();
  expect(unhandled).not.toHaveBeenCalled();
});
