import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { book, create, json, type Reply, rejection, retrieve, stub } from "../test/library.ts";
import { record } from "../test/record.ts";
import { createLimiter, RateLimitError } from "./index.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const after =
  (milliseconds: number, make: () => Response = book): Reply =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return make();
  };

const limited = (seconds: string) => () => json({ message: "slow down" }, 429, { "retry-after": seconds });

describe("calls behind a limiter", () => {
  test("wait without their timeout running", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    const fetch = stub(after(900));
    const calls = [1, 2, 3].map(() => retrieve({ fetch, limiter, timeout: 1000 }));
    await vi.advanceTimersByTimeAsync(2700);
    expect(await Promise.all(calls)).toHaveLength(3);
    expect(fetch.sent).toHaveLength(3);
  });

  test("reject with the reason of a signal while they wait, and send nothing", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    const fetch = stub(after(900));
    const first = retrieve({ fetch, limiter });
    const controller = new AbortController();
    const { hooks, events } = record();
    const second = rejection(retrieve({ fetch, limiter, hooks, call: { signal: controller.signal } }));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort("enough");
    expect(await second).toBe("enough");
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(events.map(({ hook, event }) => `${hook} ${event.attempt}`)).toEqual(["onError 0", "onEnd 0"]);
    await vi.advanceTimersByTimeAsync(900);
    await first;
    expect(fetch.sent).toHaveLength(1);
  });

  test("are held back by the 429 of another, a write too, and by another client's", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    const fetch = stub(limited("30"), book);
    const calls = [retrieve({ fetch, limiter }), create({ fetch, limiter }), retrieve({ fetch, limiter })];
    await vi.advanceTimersByTimeAsync(29_999);
    expect(fetch.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await Promise.all(calls)).toHaveLength(3);
    expect(fetch.sent.map(({ method }) => method).toSorted()).toEqual(["GET", "GET", "GET", "POST"]);
  });

  test("are not held back by a wait that is not honoured", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    const fetch = stub(limited("3600"), book);
    const first = rejection(retrieve({ fetch, limiter }));
    const second = retrieve({ fetch, limiter });
    expect(await first).toBeInstanceOf(RateLimitError);
    expect(await second).toEqual({ title: "Emma" });
  });

  test("give their slot back when they fail", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    const options = { limiter, maxRetries: 0, timeout: 1000 };
    const failures: Reply[] = [
      () => Promise.reject(new TypeError("fetch failed")),
      () => new Promise<never>(() => {}),
      () => json({}, 500),
      () => new Response("not JSON"),
    ];
    const calls = failures.map((reply) => rejection(retrieve({ fetch: stub(reply), ...options })));
    const provider = { authorize: () => Promise.reject(new Error("no token")) };
    calls.push(rejection(retrieve({ fetch: stub(book), provider, ...options })));
    const last = retrieve({ fetch: stub(book), ...options });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await Promise.all(calls)).toHaveLength(5);
    expect(await last).toEqual({ title: "Emma" });
  });

  test("that succeed at once need no timer", async () => {
    await retrieve({ fetch: stub(book), limiter: createLimiter({ maxConcurrent: 1 }) });
    expect(vi.getTimerCount()).toBe(0);
  });
});
