import { afterEach, describe, expect, test, vi } from "vitest";
import { book, broken, create, createLibrary, fails, json, KEY, rejection, retrieve, stub } from "../test/library.ts";
import { type Emitted, record } from "../test/record.ts";
import type { Hooks } from "./index.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const limited = () => json({ message: "slow down" }, 429, { "retry-after": "0", "x-request-id": "r-1" });
const names = (events: readonly Emitted[]): string[] => events.map(({ hook, event }) => `${hook} ${event.attempt}`);

describe("the events of a call", () => {
  test("are request, response and end where it succeeds", async () => {
    const { hooks, events } = record();
    await retrieve({ fetch: stub(book), hooks });
    expect(names(events)).toEqual(["onRequest 1", "onResponse 1", "onEnd 1"]);
    expect(events[0]?.event).toEqual({
      callId: expect.any(String),
      operation: "books.retrieve",
      method: "GET",
      urlTemplate: "/books/{book-id}",
      url: "https://library.example/v1/books/b1",
      headers: { accept: "application/json", authorization: "[redacted]" },
      attempt: 1,
    });
    expect(events[1]?.event).toMatchObject({ operation: "books.retrieve", attempt: 1, status: 200 });
    expect(events[2]?.event).toMatchObject({ status: 200, durationMs: expect.any(Number) });
    expect(events[2]?.event).not.toHaveProperty("error");
  });

  test("have a retry with its wait, and attempts are numbered", async () => {
    const { hooks, events } = record();
    await retrieve({ fetch: stub(limited, book), hooks });
    expect(names(events)).toEqual([
      "onRequest 1",
      "onResponse 1",
      "onRetry 1",
      "onRequest 2",
      "onResponse 2",
      "onEnd 2",
    ]);
    expect(events[2]?.event).toMatchObject({ status: 429, delayMs: 0, requestId: "r-1" });
    expect(events[2]?.event).not.toHaveProperty("error");
    expect(events[5]?.event).not.toHaveProperty("delayMs");
  });

  test("have the error of a failed attempt in onRetry, and the error of the call in onError and onEnd", async () => {
    const { hooks, events } = record();
    vi.spyOn(Math, "random").mockReturnValue(0);
    const error = await rejection(retrieve({ fetch: stub(fails(() => broken("ECONNRESET"))), hooks, maxRetries: 1 }));
    expect(names(events)).toEqual(["onRequest 1", "onRetry 1", "onRequest 2", "onError 2", "onEnd 2"]);
    expect(events[1]?.event.error).toMatchObject({ name: "ConnectionError", attempts: 1 });
    expect(events.slice(3).map(({ event }) => event.error)).toEqual([error, error]);
    expect(events[4]?.event).not.toHaveProperty("status");
  });

  test("have the headers and the status of their attempt, not of an earlier one", async () => {
    const { hooks, events } = record();
    let made = 0;
    const authorize = () => ({ [`x-attempt-${++made}`]: "1" });
    const broken = fails(() => new Error("reset"));
    await rejection(create({ fetch: stub(limited, broken), hooks, provider: { authorize } }));
    const [first, , retry, second, failed] = events.map(({ event }) => event);
    expect([first, retry].map((event) => Object.keys(event?.headers ?? {}).at(-1))).toEqual([
      "x-attempt-1",
      "x-attempt-1",
    ]);
    expect([second, failed].map((event) => Object.keys(event?.headers ?? {}).at(-1))).toEqual([
      "x-attempt-2",
      "x-attempt-2",
    ]);
    for (const event of [second, failed]) expect(event).not.toHaveProperty("status");
  });

  test.each([
    ["an error status", () => json({}, 404), "NotFoundError"],
    ["a body that is not JSON", () => new Response("{"), "DecodeError"],
    ["a missing payload", () => json({}), "DecodeError"],
  ])("have one error for %s", async (_, reply, name) => {
    const { hooks, events } = record();
    const error = await rejection(retrieve({ fetch: stub(reply), hooks }));
    expect(names(events)).toEqual(["onRequest 1", "onResponse 1", "onError 1", "onEnd 1"]);
    expect(error).toHaveProperty("name", name);
    expect(events[2]?.event.error).toBe(error);
  });

  test("end with onEnd after an abort, with the reason of the signal", async () => {
    const { hooks, events } = record();
    const controller = new AbortController();
    const reason = new Error("enough");
    const hang = () => {
      controller.abort(reason);
      return new Promise<never>(() => {});
    };
    expect(await rejection(retrieve({ fetch: stub(hang), hooks, call: { signal: controller.signal } }))).toBe(reason);
    await new Promise((resolve) => setImmediate(resolve));
    expect(names(events)).toEqual(["onRequest 1", "onError 1", "onEnd 1"]);
    expect(events[2]?.event.error).toBe(reason);
  });

  test("end with onEnd after an abort between two attempts", async () => {
    const { hooks, events } = record();
    const controller = new AbortController();
    const reason = new Error("enough");
    const slow = () => json({}, 429, { "retry-after": "50" });
    const observers = [hooks, { onRetry: () => controller.abort(reason) }];
    const call = retrieve({ fetch: stub(slow), hooks: observers, call: { signal: controller.signal } });
    expect(await rejection(call)).toBe(reason);
    expect(names(events)).toEqual(["onRequest 1", "onResponse 1", "onRetry 1", "onError 1", "onEnd 1"]);
  });

  test("have no request after an abort while authorize runs", async () => {
    const { hooks, events } = record();
    const controller = new AbortController();
    let authorized: (headers: Readonly<Record<string, string>>) => void = () => {};
    const authorize = () =>
      new Promise<Readonly<Record<string, string>>>((resolve) => {
        authorized = resolve;
      });
    const fetch = stub(book);
    const call = rejection(retrieve({ fetch, hooks, provider: { authorize }, call: { signal: controller.signal } }));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort("late");
    expect(await call).toBe("late");
    authorized({});
    await new Promise((resolve) => setImmediate(resolve));
    expect(fetch.sent).toHaveLength(0);
    expect(events.map(({ hook }) => hook)).toEqual(["onError", "onEnd"]);
  });

  test("are onError and onEnd with attempt 0 where a guard refuses the call", async () => {
    const { hooks, events } = record();
    const client = createLibrary({ fetch: stub(book), hooks });
    const error = await rejection(client.call("books.retrieve", { path: { "book-id": "" } }));
    expect(names(events)).toEqual(["onError 0", "onEnd 0"]);
    expect(events[0]?.event).toMatchObject({
      operation: "books.retrieve",
      method: "GET",
      urlTemplate: "/books/{book-id}",
      url: "https://library.example/v1/books/{book-id}",
      error,
    });
  });

  test("have no request where authorize fails", async () => {
    const { hooks, events } = record();
    const authorize = (): never => {
      throw new Error("no key today");
    };
    await rejection(retrieve({ fetch: stub(book), hooks, provider: { authorize } }));
    expect(events.map(({ hook }) => hook)).toEqual(["onError", "onEnd"]);
  });

  test("have the provider's id of the request, from the header that the provider uses", async () => {
    const { hooks, events } = record();
    const reply = () => json({ data: {} }, 200, { "x-trace": "t-9" });
    await retrieve({ fetch: stub(reply), hooks, provider: { requestIdHeader: "x-trace" } });
    expect(events[1]?.event.requestId).toBe("t-9");
  });

  test("have the callId of their call, which a custom fetch receives too", async () => {
    const { hooks, events } = record();
    const fetch = stub(limited, limited, limited, book);
    const client = createLibrary({ fetch, hooks });
    await Promise.all([1, 2, 3].map((n) => client.call("books.retrieve", { path: { "book-id": `b${n}` } })));
    const ids = new Set(events.map(({ event }) => event.callId));
    expect(ids.size).toBe(3);
    for (const id of ids) {
      const own = events.filter(({ event }) => event.callId === id);
      expect(names(own)).toEqual([
        "onRequest 1",
        "onResponse 1",
        "onRetry 1",
        "onRequest 2",
        "onResponse 2",
        "onEnd 2",
      ]);
      expect(new Set(own.map(({ event }) => event.url)).size).toBe(1);
    }
    expect(fetch.sent.map(({ context }) => context.callId)).toEqual([...ids, ...ids]);
    expect(fetch.sent[3]?.context).toEqual({
      callId: [...ids][0],
      operation: "books.retrieve",
      urlTemplate: "/books/{book-id}",
      attempt: 2,
    });
  });
});

describe("an event", () => {
  test("is frozen, its headers too", async () => {
    const { hooks, events } = record();
    await retrieve({ fetch: stub(limited, book), hooks });
    expect(events).toHaveLength(6);
    for (const { event } of events) {
      expect(Object.isFrozen(event)).toBe(true);
      expect(Object.isFrozen(event.headers)).toBe(true);
    }
  });
});

describe("hooks in an array", () => {
  test("run in order for each event, and a failing one does not stop the others", async () => {
    const order: string[] = [];
    const first: Hooks = {
      onRequest: () => {
        order.push("first");
        throw new Error("in a hook");
      },
    };
    const last: Hooks = { onRequest: () => order.push("last"), onEnd: () => order.push("end") };
    await retrieve({ fetch: stub(book), hooks: [first, {}, last] });
    expect(order).toEqual(["first", "last", "end"]);
  });

  test("are those that the client was made with", async () => {
    const { hooks, events } = record();
    const list: Hooks[] = [];
    const client = createLibrary({ fetch: stub(book), hooks: list });
    list.push(hooks);
    await client.call("books.retrieve", { path: { "book-id": "b1" } });
    expect(events).toEqual([]);
  });
});

describe("a hook does not affect the call", () => {
  const all = (hook: () => unknown): Hooks => ({
    onRequest: hook,
    onResponse: hook,
    onRetry: hook,
    onError: hook,
    onEnd: hook,
  });
  const throws = (value: unknown) => () => {
    throw value;
  };

  test.each([
    ["throws", throws(new Error("in a hook"))],
    ["rejects", () => Promise.reject(new Error("in a hook"))],
    ["throws undefined", throws(undefined)],
    ["does not settle", () => new Promise<never>(() => {})],
    [
      "returns a broken thenable",
      () =>
        // biome-ignore lint/suspicious/noThenProperty: the thenable under test
        Object.defineProperty({}, "then", { get: throws(new Error("in a getter")) }),
    ],
  ])("when it %s", async (_, hook) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      expect(await retrieve({ fetch: stub(limited, book), hooks: all(hook) })).toEqual({ title: "Emma" });
      const error = await rejection(create({ fetch: stub(() => json({}, 400)), hooks: all(hook) }));
      expect(error).toHaveProperty("name", "BadRequestError");
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });

  test("when it is undefined", async () => {
    expect(await retrieve({ fetch: stub(book), hooks: undefined })).toEqual({ title: "Emma" });
    expect(await retrieve({ fetch: stub(book), hooks: { onRequest: undefined } })).toEqual({ title: "Emma" });
  });

  test("when it tries to change the event", async () => {
    const fetch = stub(book);
    const onRequest = ({ headers }: { readonly headers: object }) => Object.assign(headers, { authorization: KEY });
    await retrieve({ fetch, hooks: { onRequest } });
    expect(fetch.sent[0]?.headers.get("authorization")).toBe(`Basic ${btoa(`${KEY}:`)}`);
  });
});
