import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  book,
  broken,
  create,
  fails,
  json,
  type LibraryOptions,
  type Reply,
  rejection,
  retrieve,
  stub,
} from "../test/library.ts";
import { ConnectionError, RateLimitError, ServerError } from "./index.ts";

const answer = (status: number, headers: Readonly<Record<string, string>> = {}): Reply => {
  return () => json({ message: "no" }, status, headers);
};

/** Makes a call, lets all its waits pass, and returns how often it was sent and how long each wait was. */
const run = async (
  call: (options: LibraryOptions) => Promise<unknown>,
  replies: readonly [Reply, ...Reply[]],
  options: LibraryOptions = {},
) => {
  const fetch = stub(...replies);
  const waits: number[] = [];
  const hooks = { onRetry: ({ delayMs }: { delayMs?: number | undefined }) => waits.push(delayMs ?? Number.NaN) };
  const outcome = call({ ...options, fetch, hooks }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { outcome: await outcome, sent: fetch.sent.length, waits };
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-03-01T12:00:00Z") });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("what is sent again", () => {
  test.each([408, 429, 500, 502, 503, 504, 599])("a read answered %i, twice by default", async (status) => {
    const { outcome, sent } = await run(retrieve, [answer(status)]);
    expect(sent).toBe(3);
    expect(outcome).toMatchObject({ status, attempts: 3 });
  });

  test.each([300, 304, 307, 400, 401, 402, 403, 404, 409, 418, 422, 499])("not a read answered %i", async (status) => {
    const reply: Reply = () => new Response(null, { status });
    const { outcome, sent } = await run(retrieve, [reply]);
    expect(sent).toBe(1);
    expect(outcome).toMatchObject({ status, attempts: 1 });
  });

  test.each([408, 500, 502, 503, 504])("not a write answered %i", async (status) => {
    const { outcome, sent } = await run(create, [answer(status)]);
    expect(sent).toBe(1);
    expect(outcome).toMatchObject({ status, attempts: 1 });
  });

  test("a write answered 429, because it was turned away", async () => {
    const { outcome, sent } = await run(create, [answer(429), book]);
    expect(sent).toBe(2);
    expect(outcome).toEqual({ title: "Emma" });
  });

  test("a read whose connection broke, but not a write", async () => {
    const reply = fails(() => broken("ECONNRESET"));
    const read = await run(retrieve, [reply]);
    expect(read.sent).toBe(3);
    expect(read.outcome).toBeInstanceOf(ConnectionError);
    const write = await run(create, [reply]);
    expect(write.sent).toBe(1);
    expect(write.outcome).toBeInstanceOf(ConnectionError);
  });

  test("a read that took too long, but not a write", async () => {
    const stall: Reply = () => new Promise<never>(() => {});
    const read = await run(retrieve, [stall], { timeout: 100 });
    expect(read.sent).toBe(3);
    expect(read.outcome).toMatchObject({ name: "TimeoutError", attempts: 3 });
    const write = await run(create, [stall], { timeout: 100 });
    expect(write.sent).toBe(1);
    expect(write.outcome).toMatchObject({ name: "TimeoutError", attempts: 1 });
  });

  test("never more than maxRetries allows, on the client or on the call", async () => {
    const none = await run(retrieve, [answer(503)], { maxRetries: 0 });
    expect(none.sent).toBe(1);
    const five = await run(retrieve, [answer(503)], { maxRetries: 5 });
    expect(five.sent).toBe(6);
    const call = await run((options) => retrieve({ ...options, call: { maxRetries: 1 } }), [answer(503)], {
      maxRetries: 5,
    });
    expect(call.sent).toBe(2);
  });

  test("with the same request each time, body included", async () => {
    const fetch = stub(answer(429), answer(429), book);
    const outcome = create({ fetch });
    await vi.runAllTimersAsync();
    await outcome;
    const [first, ...others] = fetch.sent.map(({ url, method, body, headers }) => ({
      url,
      method,
      body,
      headers: Object.fromEntries(headers),
    }));
    expect(others).toEqual([first, first]);
    expect(first?.body).toBe('{"title":"Emma"}');
  });

  test("with credentials made anew", async () => {
    let made = 0;
    const fetch = stub(answer(503), book);
    const outcome = retrieve({ fetch, provider: { authorize: () => ({ "x-signature": `s${++made}` }) } });
    await vi.runAllTimersAsync();
    await outcome;
    expect(fetch.sent.map(({ headers }) => headers.get("x-signature"))).toEqual(["s1", "s2"]);
  });
});

describe("a write whose connection failed", () => {
  test.each([
    ["connect", "ECONNREFUSED", 2],
    ["connect", "EHOSTUNREACH", 2],
    ["getaddrinfo", "ENOTFOUND", 2],
    ["read", "EHOSTUNREACH", 1],
    ["read", "ECONNREFUSED", 1],
    ["write", "ENETUNREACH", 1],
    [undefined, "ECONNREFUSED", 1],
  ])("in %s with %s is sent %i times", async (syscall, code, times) => {
    const make = () =>
      new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) });
    const { outcome, sent } = await run(create, [fails(make), book]);
    expect(sent).toBe(times);
    if (times > 1) expect(outcome).toEqual({ title: "Emma" });
    else expect(outcome).toBeInstanceOf(ConnectionError);
  });

  test.each([null, undefined, 0, "", "reset"])("with a thrown %j is sent once", async (thrown) => {
    const { outcome, sent } = await run(create, [fails(() => thrown)]);
    expect(sent).toBe(1);
    expect(outcome).toBeInstanceOf(ConnectionError);
  });
});

describe("how long it waits", () => {
  test("without a word from the server, half of 0.5, 1, 2, 4, 8, 8 s when the dice fall in the middle", async () => {
    const { waits } = await run(retrieve, [answer(503)], { maxRetries: 6 });
    expect(waits).toEqual([250, 500, 1000, 2000, 4000, 4000]);
  });

  test("with full jitter: from nothing to the whole of it", async () => {
    vi.mocked(Math.random).mockReturnValue(0);
    expect((await run(retrieve, [answer(503)])).waits).toEqual([0, 0]);
    vi.mocked(Math.random).mockReturnValue(0.999);
    expect((await run(retrieve, [answer(503)])).waits).toEqual([499.5, 999]);
  });

  test.each([
    ["seconds", "2", 2000],
    ["a fraction of a second", "0.25", 250],
    ["nothing", "0", 0],
    ["a date ahead", "Sun, 01 Mar 2026 12:00:07 GMT", 7000],
    ["a date gone by", "Sun, 01 Mar 2026 11:00:00 GMT", 0],
    ["a minute, the longest that is honoured", "60", 60_000],
  ])("Retry-After: %s", async (_, value, wait) => {
    const { waits, outcome } = await run(retrieve, [answer(429, { "retry-after": value }), book]);
    expect(waits).toEqual([wait]);
    expect(outcome).toEqual({ title: "Emma" });
  });

  test.each(["soon", "12,5", ""])("Retry-After: %j is no wait, so the usual one is taken", async (value) => {
    const { waits } = await run(retrieve, [answer(429, { "retry-after": value }), book]);
    expect(waits).toEqual([250]);
  });

  test.each(["61", "3600", "Sun, 01 Mar 2026 13:00:00 GMT", "99999999999999999999"])(
    "Retry-After: %s is too long to wait: the call rejects",
    async (value) => {
      const { outcome, sent } = await run(retrieve, [answer(429, { "retry-after": value }), book]);
      expect(sent).toBe(1);
      expect(outcome).toBeInstanceOf(RateLimitError);
      expect((outcome as RateLimitError).retryAfter).toBeGreaterThan(60);
    },
  );

  test("Retry-After counts on a 503 too", async () => {
    const { waits } = await run(retrieve, [answer(503, { "retry-after": "3" }), book]);
    expect(waits).toEqual([3000]);
  });

  test("the provider's own header counts where it has one, and Retry-After before it", async () => {
    const provider = { resetHeader: "x-ratelimit-reset" };
    const own = await run(retrieve, [answer(429, { "x-ratelimit-reset": "4" }), book], { provider });
    expect(own.waits).toEqual([4000]);
    const both = { "x-ratelimit-reset": "4", "retry-after": "1" };
    expect((await run(retrieve, [answer(429, both), book], { provider })).waits).toEqual([1000]);
    expect((await run(retrieve, [answer(429, { "x-ratelimit-reset": "4" }), book])).waits).toEqual([250]);
  });

  test("the error has the wait in seconds", async () => {
    const limited = await run(retrieve, [answer(429, { "retry-after": "1.5" })], { maxRetries: 0 });
    expect(limited.outcome).toMatchObject({ name: "RateLimitError", retryAfter: 1.5 });
    const silent = await run(retrieve, [answer(503)], { maxRetries: 0 });
    expect(silent.outcome).toBeInstanceOf(ServerError);
    expect(silent.outcome).toHaveProperty("retryAfter", undefined);
  });

  test("an abort ends the wait, and nothing more is sent", async () => {
    const fetch = stub(answer(429, { "retry-after": "50" }));
    const controller = new AbortController();
    const outcome = rejection(retrieve({ fetch, call: { signal: controller.signal } }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(fetch.sent).toHaveLength(1);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await outcome).toBe(reason);
    await vi.runAllTimersAsync();
    expect(fetch.sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
