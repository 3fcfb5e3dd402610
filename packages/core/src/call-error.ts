import { ClienteleError, named } from "./error.ts";

/**
 * What is known of the effect of a call that failed.
 *
 * - `not-sent`: the provider cannot have seen it.
 * - `refused`: the provider answered that it did not do it.
 * - `unknown`: it may have been done; look before you send it again.
 */
export type Outcome = "not-sent" | "refused" | "unknown";

/** The facts of a failed call. Every one is optional, so that tests can construct errors. */
export interface CallFacts {
  /** The operationId of the spec, `customers.retrieve`; method and path for a call of `client.fetch`. */
  readonly operation?: string | undefined;
  /** How many times the request was sent. Default 1. */
  readonly attempts?: number | undefined;
  /** Default `unknown`. */
  readonly outcome?: Outcome | undefined;
  /** The error beneath this one. */
  readonly cause?: unknown;
}

/** Base class of the errors of a call. */
export class CallError extends ClienteleError {
  /** The operationId of the spec, `customers.retrieve`; method and path for a call of `client.fetch`. */
  declare readonly operation: string;
  /** How many times the request was sent. */
  declare readonly attempts: number;
  /** Whether the provider may have done what was asked: `not-sent`, `refused` or `unknown`. */
  declare readonly outcome: Outcome;

  constructor(message: string, facts: CallFacts = {}) {
    const { operation = "", attempts = 1, outcome = "unknown", cause } = facts;
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { operation, attempts, outcome });
  }

  static {
    named(this, "CallError");
  }
}

/** The connection was refused, reset, or closed before the body ended; `cause` is a redacted copy of the platform's error. */
export class ConnectionError extends CallError {
  static {
    named(this, "ConnectionError");
  }
}

/** One attempt took longer than `timeout`, measured from connecting to the last byte of the body. */
export class TimeoutError extends CallError {
  static {
    named(this, "TimeoutError");
  }
}
