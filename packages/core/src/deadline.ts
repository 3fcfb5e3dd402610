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
  const { signal: stop } = controller;
  const onAbort = (): void => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(timedOut()), Math.min(timeout, LONGEST_TIMER));
  signal?.addEventListener("abort", onAbort);
  try {
    return await Promise.race([
      // It listens before the attempt does, so that its reason comes first.
      new Promise<never>((_, reject) => stop.addEventListener("abort", () => reject(stop.reason))),
      attempt(stop),
    ]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
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
