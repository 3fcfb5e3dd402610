import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ConfigurationError } from "./error.ts";
import { createLimiter, type Limiter, type Release } from "./limiter.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets everything run that waits for no timer. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

/** Acquires so many times and records who has started, in order. */
const queueOf = (limiter: Limiter, names: readonly string[]) => {
  const started: string[] = [];
  const releases = new Map<string, Release>();
  const add = (name: string, repeated?: boolean): void => {
    limiter.acquire(undefined, repeated).then((release) => {
      started.push(name);
      releases.set(name, release);
    });
  };
  for (const name of names) add(name);
  const end = async (name: string, hold?: number): Promise<void> => {
    releases.get(name)?.(hold);
    await settle();
  };
  return { started, add, end };
};

describe("a limiter", () => {
  test("starts no more than its number, in order, and the next when one ends", async () => {
    const { started, end } = queueOf(createLimiter({ maxConcurrent: 2 }), ["a", "b", "c", "d"]);
    await settle();
    expect(started).toEqual(["a", "b"]);
    await end("b");
    expect(started).toEqual(["a", "b", "c"]);
    await end("a");
    expect(started).toEqual(["a", "b", "c", "d"]);
  });

  test("counts a release once, however often it is called", async () => {
    const { started, end } = queueOf(createLimiter({ maxConcurrent: 1 }), ["a", "b", "c"]);
    await settle();
    await end("a");
    await end("a");
    expect(started).toEqual(["a", "b"]);
  });

  test("starts a repeated attempt before all others", async () => {
    const { started, add, end } = queueOf(createLimiter({ maxConcurrent: 1 }), ["a", "b"]);
    add("again", true);
    await settle();
    await end("a");
    await end("again");
    expect(started).toEqual(["a", "again", "b"]);
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity, "3", null, undefined])("refuses %o as its number", (maxConcurrent) => {
    const create = () => createLimiter({ maxConcurrent: maxConcurrent as number });
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow("maxConcurrent must be a whole number, 1 or more");
  });

  test.each([undefined, null, 3])("refuses %o in place of options", (options) => {
    const create = () => createLimiter(options as unknown as { maxConcurrent: number }); // without types
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow("options of createLimiter must be an object");
  });
});

describe("an abort", () => {
  test("before acquiring rejects with its reason and takes no place", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    await expect(limiter.acquire(AbortSignal.abort("no"))).rejects.toBe("no");
    expect(await limiter.acquire()).toBeTypeOf("function");
  });

  test("while waiting rejects with its reason, leaves the queue in order and no listener", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    const controller = new AbortController();
    const first = await limiter.acquire(controller.signal);
    const second = limiter.acquire(controller.signal).catch((reason: unknown) => reason);
    const third = limiter.acquire();
    controller.abort("enough");
    expect(await second).toBe("enough");
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    first();
    expect(await third).toBeTypeOf("function");
  });

  test("after acquiring changes nothing", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    const controller = new AbortController();
    const release = await limiter.acquire(controller.signal);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    controller.abort();
    const { started } = queueOf(limiter, ["next"]);
    await settle();
    expect(started).toEqual([]);
    release();
    await settle();
    expect(started).toEqual(["next"]);
  });

  test("of a whole queue ends a hold's timer", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    (await limiter.acquire())(50_000);
    const controller = new AbortController();
    const waiting = [1, 2, 3].map(() => limiter.acquire(controller.signal).catch((reason: unknown) => reason));
    expect(vi.getTimerCount()).toBe(1);
    controller.abort("enough");
    expect(await Promise.all(waiting)).toEqual(["enough", "enough", "enough"]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a hold", () => {
  test("lets nothing start before its end, and then one attempt, and more as answers arrive", async () => {
    const limiter = createLimiter({ maxConcurrent: 4 });
    const { started, end } = queueOf(limiter, ["a", "b", "c", "d", "e", "f", "g", "h", "i"]);
    await settle();
    for (const name of ["a", "b", "c"]) await end(name);
    expect(started.join("")).toBe("abcdefg");
    await end("d", 1000);
    for (const name of ["e", "f", "g"]) await end(name);
    await vi.advanceTimersByTimeAsync(999);
    expect(started.join("")).toBe("abcdefg");
    await vi.advanceTimersByTimeAsync(1);
    expect(started.join("")).toBe("abcdefgh");
    await end("h");
    expect(started.join("")).toBe("abcdefghi");
  });

  test("is followed by more attempts at a time with each answer, and by single ones at the limit that was found", async () => {
    const names = Array.from({ length: 40 }, (_, index) => String.fromCharCode(97 + index));
    const { started, end } = queueOf(createLimiter({ maxConcurrent: 8 }), names);
    await settle();
    const count = (): number => started.length;
    // Seven answers, then a 429: the limit is 7.
    for (let index = 0; index < 7; index++) await end(names[index] ?? "");
    const before = count();
    for (let index = 7; index < before; index++) await end(names[index] ?? "", 100);
    await vi.advanceTimersByTimeAsync(100);
    const running = [count() - before];
    let next = before;
    for (let answers = 1; answers <= 13; answers++) {
      await end(names[next++] ?? "");
      running.push(count() - next);
    }
    // One; two, three and four with the answers below the limit; what is left of it; one, and slowly more beyond it.
    expect(running).toEqual([1, 2, 3, 4, 3, 2, 1, 1, 2, 2, 2, 3, 3, 3]);
  });

  test("lasts as long as the longest that was asked for", async () => {
    const limiter = createLimiter({ maxConcurrent: 3 });
    const { started, end } = queueOf(limiter, ["a", "b", "c", "d"]);
    await settle();
    await end("a", 100);
    await end("b", 500);
    await end("c", 200);
    await vi.advanceTimersByTimeAsync(499);
    expect(started).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(started).toHaveLength(4);
  });

  test.each([60_001, Infinity, Number.NaN])("of %d ms does not keep the others waiting", async (hold) => {
    const { started, end } = queueOf(createLimiter({ maxConcurrent: 1 }), ["a", "b"]);
    await settle();
    await end("a", hold);
    expect(started).toEqual(["a", "b"]);
  });

  test("of a minute is kept", async () => {
    const { started, end } = queueOf(createLimiter({ maxConcurrent: 1 }), ["a", "b"]);
    await settle();
    await end("a", 60_000);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(started).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(started).toEqual(["a", "b"]);
  });

  test("runs no timer while no attempt waits", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    (await limiter.acquire())(50_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

/** A provider that grants `limit` requests a minute and answers each after `latency` milliseconds. */
const provider = ({ limit, latency }: { readonly limit: number; readonly latency: number }) => {
  let windowEnd = -1;
  let granted = 0;
  const seen = { refused: 0, running: 0, most: 0 };
  const request = async (): Promise<number | undefined> => {
    seen.most = Math.max(seen.most, ++seen.running);
    await new Promise((resolve) => setTimeout(resolve, latency));
    seen.running--;
    const now = Date.now();
    if (now >= windowEnd) {
      windowEnd = now + 60_000;
      granted = 0;
    }
    if (granted++ < limit) return undefined;
    seen.refused++;
    return windowEnd - now;
  };
  return { seen, request };
};

/** One call of a client: at most three attempts, as with the standard `maxRetries`. */
const call = async (limiter: Limiter, request: () => Promise<number | undefined>): Promise<boolean> => {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const release = await limiter.acquire(undefined, attempt > 1);
    const wait = await request();
    release(wait);
    if (wait === undefined) return true;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return false;
};

describe("400 parallel calls of a provider that grants 100 a minute", () => {
  test.each([1, 5, 10, 25])("all succeed, %i at a time, with few refusals", async (maxConcurrent) => {
    const limiter = createLimiter({ maxConcurrent });
    const { seen, request } = provider({ limit: 100, latency: 50 });
    const calls = Promise.all(Array.from({ length: 400 }, () => call(limiter, request)));
    await vi.advanceTimersByTimeAsync(400_000);
    expect((await calls).every(Boolean)).toBe(true);
    expect(seen.most).toBe(maxConcurrent);
    // All that ran when the limit was first reached, and one for each later minute.
    expect(seen.refused).toBeLessThanOrEqual(maxConcurrent + 2);
  });

  test("find a limit that has risen", async () => {
    const limiter = createLimiter({ maxConcurrent: 10 });
    const low = provider({ limit: 20, latency: 50 });
    const high = provider({ limit: Infinity, latency: 50 });
    const before = Promise.all(Array.from({ length: 40 }, () => call(limiter, low.request)));
    await vi.advanceTimersByTimeAsync(200_000);
    await before;
    const after = Promise.all(Array.from({ length: 400 }, () => call(limiter, high.request)));
    await vi.advanceTimersByTimeAsync(200_000);
    expect((await after).every(Boolean)).toBe(true);
    expect(high.seen).toMatchObject({ refused: 0, most: 10 });
  });
});

test("a long queue starts in order", async () => {
  vi.useRealTimers();
  const limiter = createLimiter({ maxConcurrent: 3 });
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 20_000 }, async (_, index) => {
      const release = await limiter.acquire();
      order.push(index);
      release();
    }),
  );
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});
