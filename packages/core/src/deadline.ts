import { onAbort } from "./abort.ts";

// setTimeout fires at once when it is given more.
const LONGEST_TIMER = 2 ** 31 - 1;

/** The time limit of one attempt, together with the signal of the caller. */
export interface Deadline {
  /** Aborts when the time is over or the caller's signal aborts. */
  readonly signal: AbortSignal;
  /**
   * Settles as the promise does, or rejects as soon as the deadline has passed: a `fetch` that ignores its signal cannot
   * keep the call waiting. One promise at a time.
   */
  race<T>(promise: Promise<T>): Promise<T>;
  /** Stops the clock and removes the listener. */
  close(): void;
}

/**
 * Starts a deadline; throws the signal's reason if it has aborted.
 *
 * @param timeout - Milliseconds.
 * @param timedOut - Makes the reason of a deadline that has passed.
 */
export function openDeadline(timeout: number, timedOut: () => unknown, signal: AbortSignal | undefined): Deadline {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let reject: ((reason: unknown) => void) | undefined;
  const stop = (reason: unknown): void => {
    close();
    // Before the abort, which may make the promise reject with an error of the platform.
    reject?.(reason);
    controller.abort(reason);
  };
  const timer = setTimeout(() => stop(timedOut()), Math.min(timeout, LONGEST_TIMER));
  const unwatch = signal && onAbort(signal, () => stop(signal.reason));
  const close = (): void => {
    clearTimeout(timer);
    unwatch?.();
  };
  return {
    signal: controller.signal,
    race: (promise) =>
      new Promise((resolve, rejectNow) => {
        reject = rejectNow;
        promise.then(resolve, rejectNow);
        if (controller.signal.aborted) rejectNow(controller.signal.reason);
      }),
    close,
  };
}

/** Waits, or until the signal aborts: the attempt that comes next then rejects with its reason. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      unwatch?.();
      resolve();
    };
    const timer = setTimeout(end, signal?.aborted ? 0 : milliseconds);
    const unwatch = signal && onAbort(signal, end);
  });
}
