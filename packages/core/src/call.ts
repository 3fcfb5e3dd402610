import type { CallFacts } from "./error.ts";
import type { CallEvent } from "./hooks.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions } from "./options.ts";

/** What the arguments of a method become. */
export interface Input {
  /** Path arguments, in the order of the path template. */
  readonly path?: readonly unknown[];
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/** One call from its arguments to its end, over all attempts. */
export interface Call extends CallFacts {
  attempts: number;
  readonly rule: Operation;
  readonly options: CallOptions;
  /** What the caller passed: query, body, headers. Searched for sensitive values. */
  readonly passed: unknown;
  /** The authentication headers of each attempt. */
  readonly credentials: Readonly<Record<string, string>>[];
  /** What hooks were last told; absent while nothing was sent or nobody listens. */
  event?: CallEvent;
}
