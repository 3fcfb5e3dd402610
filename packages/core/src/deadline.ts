// setTimeout fires at once when it is given more.
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs one attempt under a timeout and the caller's signal, and ends with the first of the three. The attempt is also
 * told to stop by its own signal, but need not obey: a `fetch` that ignores it cannot keep the call waiting.
 */
export function withDeadline<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  timeout: number,
  timedOut: () => unknown,
  signal: AbortSignal | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const end =
      <V>(settle: (value: V) => void) =>
      (value: V): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
        settle(value);
      };
    const stop = (reason: unknown): void => {
      end(reject)(reason);
      controller.abort(reason);
    };
    const onAbort = (): void => stop(signal?.reason);
    const timer = setTimeout(() => stop(timedOut()), Math.min(timeout, LONGEST_TIMER));
    signal?.addEventListener("abort", onAbort);
    attempt(controller.signal).then(end(resolve), end(reject));
  });
}

/** Waits, or until the signal aborts: the attempt that comes next then rejects with its reason. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await withDeadline(
    () => new Promise<never>(() => {}),
    milliseconds,
    () => undefined,
    signal,
  ).catch(() => {});
}
