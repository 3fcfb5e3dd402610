import { onAbort } from "./abort.ts";
import { guard, guardObject } from "./guard.ts";
import { LONGEST_WAIT } from "./retry.ts";

/**
 * Ends an attempt. After a 429 it takes the milliseconds to wait, 0 where none are known: until then no attempt starts, and
 * then a single one as a probe. Calling it again has no effect.
 */
export type Release = (hold?: number) => void;

/** Limits how many attempts run at a time. Clients that share a limiter share its limit. */
export interface Limiter {
  /**
   * Resolves when an attempt may start, first come first served; rejects with the signal's reason when it aborts.
   *
   * @param repeated - Puts a repeated attempt at the front.
   */
  acquire(signal?: AbortSignal, repeated?: boolean): Promise<Release>;
}

/**
 * Makes a limiter, to be passed to clients as the option `limiter`. At most `maxConcurrent` attempts run at a time; the
 * others wait in order, and no timeout runs while they do.
 *
 * A 429 holds all of them back for as long as the provider asks, up to a minute. They go on with one attempt, and with more
 * as answers arrive. The number of answers before the 429 is taken for the provider's limit: from there on attempts are
 * made one by one, so that reaching it again costs a single 429.
 *
 * @throws ConfigurationError if `maxConcurrent` is not a whole number, 1 or more.
 */
export function createLimiter(options: { readonly maxConcurrent: number }): Limiter {
  guardObject(options, "options of createLimiter", true);
  const { maxConcurrent } = options;
  guard(Number.isInteger(maxConcurrent) && maxConcurrent > 0, "maxConcurrent must be a whole number, 1 or more");
  // A queue in two halves, the next at the end of `front` and the last at the end of `back`. Aborted attempts stay in it
  // and do not start; `waiting` counts the others.
  let front: (() => boolean)[] = [];
  let back: (() => boolean)[] = [];
  let waiting = 0;
  let running = 0;
  /** Answers since the last hold, and the number of them that ended in a hold. */
  let answers = 0;
  let limit = Infinity;
  /** How many attempts may run below that limit, and beyond it. */
  let width = maxConcurrent;
  let beyond = 1;
  /** The end of a hold on the clock of `performance`, and the timer for it, which runs only while attempts wait. */
  let heldUntil: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const startNext = (): void => {
    clearTimeout(timer);
    if (heldUntil !== undefined) {
      const wait = heldUntil - performance.now();
      if (wait > 0) {
        if (waiting) timer = setTimeout(startNext, wait);
        return;
      }
      heldUntil = undefined;
      limit = answers || limit;
      answers = 0;
      width = 1;
      beyond = 1;
    }
    while (waiting && running + 1 <= (answers + running < limit ? width : beyond)) {
      if (!front.length) [front, back] = [back.reverse(), front];
      if (front.pop()?.()) running++;
    }
  };

  const lease = (): Release => {
    let open = true;
    return (hold) => {
      if (!open) return;
      open = false;
      running--;
      if (hold !== undefined) {
        // A longer wait is not honoured, so that it must not keep the others waiting.
        const end = performance.now() + (hold <= LONGEST_WAIT ? hold : 0);
        heldUntil = Math.max(heldUntil ?? end, end);
      } else if (++answers <= limit) {
        width = Math.min(maxConcurrent, width + 1);
      } else {
        beyond = Math.min(maxConcurrent, beyond + 1 / beyond);
      }
      startNext();
    };
  };

  return {
    acquire: (signal, repeated) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        let aborted = false;
        const start = (): boolean => {
          if (aborted) return false;
          waiting--;
          unwatch?.();
          resolve(lease());
          return true;
        };
        const unwatch =
          signal &&
          onAbort(signal, () => {
            aborted = true;
            waiting--;
            unwatch?.();
            reject(signal.reason);
            startNext();
          });
        waiting++;
        // A repeated attempt also goes before those that repeat already: it has the fewest attempts left.
        (repeated ? front : back).push(start);
        startNext();
      }),
  };
}
