/** The event that hooks receive: redacted, without bodies, frozen. */
export interface CallEvent {
  /** The same for all attempts of one call, unique within the process. */
  readonly callId: string;
  /** The operationId of the spec, `customers.retrieve`; method and path for a call of `client.fetch`. */
  readonly operation: string;
  /** Request method, in capitals. */
  readonly method: string;
  /** The path template, the same for every call of an operation: fit for the name of a span or a metric. */
  readonly urlTemplate: string;
  /** The URL of the request. */
  readonly url: string;
  /** Request headers, credentials replaced. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first attempt; in `onEnd` the number of attempts. */
  readonly attempt: number;
  /** Status code of the response, once there is one. */
  readonly status?: number | undefined;
  /** Milliseconds since this attempt began; in `onError` and `onEnd` since the call began. */
  readonly durationMs?: number | undefined;
  /** The provider's id of the request, where it sends one. */
  readonly requestId?: string | undefined;
  /** Milliseconds until the next attempt; in `onRetry` only. */
  readonly delayMs?: number | undefined;
  /** What failed: in `onError`, in `onEnd` of a call that rejected, and in `onRetry` after a failure without a response. */
  readonly error?: unknown;
}

/**
 * Functions that observe calls. A hook that throws or rejects does not affect the call.
 *
 * @example
 * ```ts
 * const hooks: Hooks = { onEnd: ({ operation, durationMs, error }) => metrics.record(operation, durationMs, !error) };
 * ```
 */
export interface Hooks {
  /** Before each attempt is sent. */
  readonly onRequest?: ((event: CallEvent) => unknown) | undefined;
  /** After each response, whatever its status. */
  readonly onResponse?: ((event: CallEvent) => unknown) | undefined;
  /** Before each wait for another attempt. */
  readonly onRetry?: ((event: CallEvent) => unknown) | undefined;
  /** Once, when a call rejects. */
  readonly onError?: ((event: CallEvent) => unknown) | undefined;
  /** Once, when a call has resolved or rejected; no event of the call follows. */
  readonly onEnd?: ((event: CallEvent) => unknown) | undefined;
}

/** Freezes an event and calls the hooks of one name in order; what they throw or reject with is ignored. */
export function callHooks(hooks: readonly Hooks[], name: keyof Hooks, event: CallEvent): void {
  Object.freeze(Object.freeze(event).headers);
  for (const hook of hooks) {
    // An async function turns a throw into a rejection.
    (async () => hook[name]?.(event))().catch(() => {});
  }
}
