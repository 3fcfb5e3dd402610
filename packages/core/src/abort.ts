/** What is to be called when a signal aborts; it is itself the listener. */
class Stops extends Set<() => void> {
  handleEvent(): void {
    for (const stop of this) stop();
  }
}

const watched = new WeakMap<AbortSignal, Stops>();

/**
 * Calls `stop` when the signal, which must not have aborted yet, does so; returns a function that cancels this. All calls
 * with the same signal share one listener, which the last of them removes: Node reports a leak from the eleventh on.
 */
export function onAbort(signal: AbortSignal, stop: () => void): () => void {
  const stops = watched.get(signal) ?? new Stops();
  watched.set(signal, stops);
  // Adding the same listener again has no effect.
  signal.addEventListener("abort", stops);
  stops.add(stop);
  return () => {
    if (stops.delete(stop) && !stops.size) signal.removeEventListener("abort", stops);
  };
}
