import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { book, json, type Reply, rejection, retrieve, stub } from "../test/library.ts";
import { TimeoutError } from "./index.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const deaf: Reply = () => new Promise<never>(() => {});

/** A response whose head has come and whose body never ends. */
const stalled = (status = 200): Response => new Response(new ReadableStream({}), { status });

describe("the timeout", () => {
  test("ends an attempt whose answer does not come, also where fetch ignores its signal", async () => {
    const fetch = stub(deaf);
    const outcome = rejection(retrieve({ fetch, timeout: 500, maxRetries: 0 }));
    await vi.advanceTimersByTimeAsync(499);
    expect(fetch.sent[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toBeInstanceOf(TimeoutError);
    expect(fetch.sent[0]?.signal.aborted).toBe(true);
  });

  test.each([200, 404, 500])("covers the body of a %i", async (status) => {
    const fetch = stub(() => stalled(status));
    const outcome = rejection(retrieve({ fetch, timeout: 500, maxRetries: 0 }));
    await vi.advanceTimersByTimeAsync(500);
    expect(await outcome).toMatchObject({ name: "TimeoutError", operation: "books.retrieve", attempts: 1 });
  });

  test("covers a body that drips and would be in time at every single byte", async () => {
    const drip = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        controller.enqueue(new Uint8Array([32]));
      },
    });
    const outcome = rejection(retrieve({ fetch: stub(() => new Response(drip)), timeout: 500, maxRetries: 0 }));
    await vi.advanceTimersByTimeAsync(600);
    expect(await outcome).toBeInstanceOf(TimeoutError);
  });

  test("is the attempt's own: a second attempt has all of it again", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const slow: Reply = () => new Promise((resolve) => setTimeout(() => resolve(book()), 400));
    const fetch = stub(deaf, slow);
    const outcome = retrieve({ fetch, timeout: 500 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await outcome).toEqual({ title: "Emma" });
    vi.restoreAllMocks();
  });

  test("of a call takes the place of the client's", async () => {
    const outcome = rejection(retrieve({ fetch: stub(deaf), timeout: 60_000, maxRetries: 0, call: { timeout: 5 } }));
    await vi.advanceTimersByTimeAsync(5);
    expect(await outcome).toMatchObject({ message: expect.stringContaining("5 ms") });
  });

  test.each([Number.POSITIVE_INFINITY, 2 ** 40])("of %d ms does not fire at once", async (timeout) => {
    const slow: Reply = () => new Promise((resolve) => setTimeout(() => resolve(book()), 100_000));
    const outcome = retrieve({ fetch: stub(slow), timeout });
    await vi.advanceTimersByTimeAsync(100_000);
    expect(await outcome).toEqual({ title: "Emma" });
  });

  test("covers making the credentials", async () => {
    const fetch = stub(book);
    const provider = { authorize: () => new Promise<never>(() => {}) };
    const outcome = rejection(retrieve({ fetch, timeout: 500, provider }));
    await vi.advanceTimersByTimeAsync(500);
    expect(await outcome).toBeInstanceOf(TimeoutError);
    expect(fetch.sent).toHaveLength(0);
  });

  test("leaves no timer behind", async () => {
    await retrieve({ fetch: stub(book) });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("an abort", () => {
  test("before the call sends nothing", async () => {
    const fetch = stub(book);
    const reason = new Error("not now");
    expect(await rejection(retrieve({ fetch, call: { signal: AbortSignal.abort(reason) } }))).toBe(reason);
    expect(fetch.sent).toHaveLength(0);
  });

  test("while the credentials are made sends nothing", async () => {
    const controller = new AbortController();
    const fetch = stub(book);
    const authorize = (): Readonly<Record<string, string>> => {
      controller.abort();
      return {};
    };
    const error = await rejection(retrieve({ fetch, provider: { authorize }, call: { signal: controller.signal } }));
    expect(error).toMatchObject({ name: "AbortError" });
    expect(fetch.sent).toHaveLength(0);
  });

  test("ends a fetch that ignores its signal", async () => {
    const controller = new AbortController();
    const fetch = stub(deaf);
    const outcome = rejection(retrieve({ fetch, call: { signal: controller.signal } }));
    await vi.advanceTimersByTimeAsync(10);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await outcome).toBe(reason);
    expect(fetch.sent[0]?.signal.aborted).toBe(true);
    expect(fetch.sent).toHaveLength(1);
  });

  test("ends the reading of a body", async () => {
    const controller = new AbortController();
    const outcome = rejection(retrieve({ fetch: stub(() => stalled()), call: { signal: controller.signal } }));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await outcome).toMatchObject({ name: "AbortError" });
  });

  test("after the call changes nothing", async () => {
    const controller = new AbortController();
    const data = await retrieve({ fetch: stub(book), call: { signal: controller.signal } });
    controller.abort();
    expect(data).toEqual({ title: "Emma" });
  });

  test.each([null, 0, false, "", Number.NaN])("rejects with its own reason, be it %j", async (reason) => {
    const before = retrieve({ fetch: stub(book), call: { signal: AbortSignal.abort(reason) } });
    expect(await rejection(before)).toBe(reason);
    const controller = new AbortController();
    const during = rejection(retrieve({ fetch: stub(deaf), call: { signal: controller.signal } }));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect(await during).toBe(reason);
    const later = new AbortController();
    const limited: Reply = () => json({}, 429, { "retry-after": "9" });
    const waiting = rejection(retrieve({ fetch: stub(limited), call: { signal: later.signal } }));
    await vi.advanceTimersByTimeAsync(10);
    later.abort(reason);
    expect(await waiting).toBe(reason);
  });

  test("wins over the error that fetch makes of it", async () => {
    const controller = new AbortController();
    const obedient: Reply = ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("fetch says: aborted"))));
    const outcome = rejection(retrieve({ fetch: stub(obedient), call: { signal: controller.signal } }));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort("mine");
    expect(await outcome).toBe("mine");
  });

  test("leaves no listener on a signal that outlives many calls", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { signal } = new AbortController();
    const answers: Reply[] = [() => json({}, 503), book];
    for (let round = 0; round < 20; round++) {
      const call = retrieve({ fetch: stub(answers[0] ?? book, ...answers), call: { signal } });
      await vi.runAllTimersAsync();
      await call;
    }
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    vi.restoreAllMocks();
  });
});
