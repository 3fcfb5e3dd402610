import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { onAbort } from "./abort.ts";

test("any number of calls share one listener on a signal", () => {
  const warned = vi.spyOn(process, "emitWarning");
  const controller = new AbortController();
  const stops = Array.from({ length: 100 }, () => vi.fn());
  const cancels = stops.map((stop) => onAbort(controller.signal, stop));
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
  cancels[3]?.();
  cancels[3]?.();
  controller.abort();
  expect(stops.filter((stop) => stop.mock.calls.length === 1)).toHaveLength(99);
  expect(stops[3]).not.toHaveBeenCalled();
  expect(warned).not.toHaveBeenCalled();
});

test("the last call removes the listener, and a later one adds it again", () => {
  const { signal } = new AbortController();
  const listeners = (): number => getEventListeners(signal, "abort").length;
  const first = onAbort(signal, () => {});
  const second = onAbort(signal, () => {});
  first();
  expect(listeners()).toBe(1);
  second();
  expect(listeners()).toBe(0);
  const stop = vi.fn();
  const third = onAbort(signal, stop);
  second();
  expect(listeners()).toBe(1);
  third();
  expect(listeners()).toBe(0);
});

test("a call that is cancelled by another one's stop is not stopped", () => {
  const controller = new AbortController();
  const stop = vi.fn();
  onAbort(controller.signal, () => cancel());
  const cancel = onAbort(controller.signal, stop);
  controller.abort();
  expect(stop).not.toHaveBeenCalled();
});
