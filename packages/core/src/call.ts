import type { CallFacts } from "./error.ts";
import type { CallEvent } from "./hooks.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import type { Provider } from "./provider.ts";

/** What the arguments of a method become. */
export interface Input {
  /** Path arguments by their names in the path template. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/** One call from its arguments to its end, over all attempts. */
export interface Call extends CallFacts {
  attempts: number;
  readonly provider: Provider;
  /** The options of the client. */
  readonly client: ClientOptions;
  readonly rule: Operation;
  readonly options: CallOptions;
  /** What the caller passed: path, query, body, headers. Searched for sensitive values. */
  readonly passed: unknown;
  /** Whether the present attempt has got as far as `fetch`. */
  sent: boolean;
  /** The values of the authentication headers, of every attempt. */
  readonly credentials: string[];
  /** What hooks were last told; absent while nothing was sent or nobody listens. */
  event?: CallEvent;
}
