// setTimeout fires at once when it is given more.
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs one attempt under a timeout and the caller's signal, and ends with the first of the three. The attempt is also
 * told to stop by its own signal, but need not obey: a `fetch` that ignores it cannot keep the call waiting.
 */
export async function withDeadline<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  timeout: number,
  timedOut: () => unknown,
  signal: AbortSignal | undefined,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    const stop = (reason: unknown): void => {
      reject(reason);
      controller.abort(reason);
    };
    timer = setTimeout(() => stop(timedOut()), Math.min(timeout, LONGEST_TIMER));
    onAbort = () => stop(signal?.reason);
    signal?.addEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([attempt(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener("abort", onAbort);
  }
}

/** Waits, and rejects with the signal's reason as soon as it aborts. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await withDeadline(
    () => new Promise<never>(() => {}),
    milliseconds,
    () => elapsed,
    signal,
  ).catch((reason) => {
    if (reason !== elapsed) throw reason;
  });
}

const elapsed: unique symbol = Symbol("elapsed");
