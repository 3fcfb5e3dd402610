import type { CallEvent } from "./hooks.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import type { Query } from "./paging.ts";
import { type Redact, redactor, sensitiveValues } from "./redaction.ts";

/** What the arguments of a method become. */
export interface Input {
  /** Path arguments, in the order of the path template. */
  readonly path?: readonly unknown[];
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/** One call from its arguments to its end, over all attempts. */
export class Call {
  readonly id: string;
  readonly operation: Operation;
  readonly options: CallOptions;
  attempts = 0;
  /** The authentication headers of each attempt. */
  readonly credentials: Readonly<Record<string, string>>[] = [];
  /** What hooks were last told; absent while nothing was sent or nobody listens. */
  event: CallEvent | undefined;
  readonly #sent: readonly unknown[];

  constructor(id: string, operation: Operation, options: CallOptions, query: Query, body: unknown) {
    this.id = id;
    this.operation = operation;
    this.options = options;
    this.#sent = [query, body, options.headers];
  }

  /** Makes the redactor of this call: the client's secrets, the signatures made, the sensitive values sent. */
  redactor(secrets: readonly string[], sensitive: readonly string[]): Redact {
    const signatures = this.credentials.flatMap((headers) =>
      Object.values(headers).flatMap((value) => [value, ...value.split(" ").slice(1)]),
    );
    return redactor([...secrets, ...signatures, ...sensitiveValues(this.#sent, sensitive)]);
  }
}
