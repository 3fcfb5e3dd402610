import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openDeadline, pause } from "./deadline.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const late = new Error("too late");
const open = (timeout: number, signal?: AbortSignal) => openDeadline(timeout, () => late, signal);
const never = (): Promise<never> => new Promise(() => {});
const reasonOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(String, (reason: unknown) => reason);

describe("a deadline", () => {
  test("lets several promises pass, one after another, before it ends", async () => {
    const deadline = open(100);
    expect(await deadline.race(Promise.resolve(1))).toBe(1);
    await vi.advanceTimersByTimeAsync(99);
    expect(await reasonOf(deadline.race(Promise.reject("own reason")))).toBe("own reason");
    const pending = reasonOf(deadline.race(never()));
    await vi.advanceTimersByTimeAsync(1);
    expect(await pending).toBe(late);
    expect(deadline.signal.reason).toBe(late);
    expect(await reasonOf(deadline.race(never()))).toBe(late);
  });

  test("is never longer than a timer can be, which would fire at once", () => {
    const setTimeout = vi.spyOn(globalThis, "setTimeout");
    open(Infinity).close();
    expect(setTimeout).toHaveBeenCalledWith(expect.any(Function), 2_147_483_647);
  });

  test("without a promise to wait for rejects nothing and aborts its signal", async () => {
    const { signal } = open(100);
    await vi.advanceTimersByTimeAsync(100);
    expect(signal.aborted).toBe(true);
  });

  test("gives its own reason before that of a fetch that obeys its signal", async () => {
    const deadline = open(100);
    const obedient = new Promise((_, reject) => {
      deadline.signal.addEventListener("abort", () => reject(new Error("aborted")));
    });
    const reason = reasonOf(deadline.race(obedient));
    await vi.advanceTimersByTimeAsync(100);
    expect(await reason).toBe(late);
  });

  test("once closed never ends, and leaves neither timer nor listener", async () => {
    const controller = new AbortController();
    const deadline = open(100, controller.signal);
    expect(vi.getTimerCount()).toBe(1);
    deadline.close();
    deadline.close();
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    controller.abort();
    expect(deadline.signal.aborted).toBe(false);
  });

  test("ends with the caller's signal, whatever its reason, and clears its timer", async () => {
    for (const reason of [new Error("enough"), null, 0, "", undefined]) {
      const controller = new AbortController();
      const deadline = open(100, controller.signal);
      const outcome = reasonOf(deadline.race(never()));
      controller.abort(reason);
      expect(await outcome).toBe(controller.signal.reason);
      expect(deadline.signal.reason).toBe(controller.signal.reason);
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  test("does not begin with a signal that has aborted", () => {
    expect(() => open(100, AbortSignal.abort(late))).toThrow(late);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("of any number of calls puts one listener on a signal", () => {
    const { signal } = new AbortController();
    const deadlines = Array.from({ length: 50 }, () => open(100, signal));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    for (const { close } of deadlines) close();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("a pause", () => {
  test("ends with its time", async () => {
    const ended = vi.fn();
    pause(100, undefined).then(ended);
    await vi.advanceTimersByTimeAsync(99);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalled();
  });

  test("ends with the signal, and leaves neither timer nor listener", async () => {
    const controller = new AbortController();
    const paused = pause(100, controller.signal);
    controller.abort();
    await paused;
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("ends at once where the signal has aborted", async () => {
    const paused = pause(60_000, AbortSignal.abort());
    await vi.advanceTimersByTimeAsync(0);
    await paused;
    expect(vi.getTimerCount()).toBe(0);
  });
});
