/** What hooks and the logger are told: never a body, never a secret. Frozen. */
export interface CallEvent {
  /** The operationId of the spec, `customers.retrieve`. */
  readonly operation: string;
  readonly method: string;
  /** The path template, the same for every call of an operation: fit for the name of a trace or a metric. */
  readonly urlTemplate: string;
  readonly url: string;
  /** Request headers, credentials replaced. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first time the request is sent. */
  readonly attempt: number;
  /** Status code of the response, once there is one. */
  readonly status?: number;
  /** Milliseconds since this attempt began. */
  readonly durationMs?: number;
  /** The provider's id of the request, where it sends one. */
  readonly requestId?: string | undefined;
  /** Milliseconds until the next attempt; in `onRetry` only. */
  readonly delayMs?: number;
  /** What went wrong; in `onError`, and in `onRetry` after a failure. */
  readonly error?: unknown;
}

/** Functions that watch calls. One that throws or rejects changes nothing for the call. */
export interface Hooks {
  /** Before each attempt. */
  readonly onRequest?: ((event: CallEvent) => unknown) | undefined;
  /** After each response, whatever its status. */
  readonly onResponse?: ((event: CallEvent) => unknown) | undefined;
  /** Before each wait for another attempt. */
  readonly onRetry?: ((event: CallEvent) => unknown) | undefined;
  /** Once, when a call rejects. */
  readonly onError?: ((event: CallEvent) => unknown) | undefined;
}

/** Any object with these four methods: `console`, pino, winston and the like. */
export interface Logger {
  debug(message: string, event: CallEvent): void;
  info(message: string, event: CallEvent): void;
  warn(message: string, event: CallEvent): void;
  error(message: string, event: CallEvent): void;
}

const levels = { onRequest: "debug", onResponse: "info", onRetry: "warn", onError: "error" } as const;

const call = async (watch: () => unknown): Promise<void> => {
  try {
    await watch();
  } catch {} // what watches a call does not change it, whether it throws or rejects
};

/** Tells an event to the hook of its name and to the logger. */
export function tell(
  { hooks, logger }: { readonly hooks?: Hooks | undefined; readonly logger?: Logger | undefined },
  hook: keyof Hooks,
  event: CallEvent,
): void {
  Object.freeze(Object.freeze(event).headers);
  call(() => hooks?.[hook]?.(event));
  const { operation, method, url, attempt, status, durationMs, delayMs } = event;
  const facts = [
    status,
    durationMs !== undefined && `${durationMs} ms`,
    delayMs !== undefined && `again in ${delayMs} ms`,
  ];
  const line = [operation, method, url, `attempt ${attempt}`, ...facts].filter(Boolean).join(" ");
  call(() => logger?.[levels[hook]](line, event));
}
