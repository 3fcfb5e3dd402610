import { CallError, type CallFacts } from "./call-error.ts";
import { named } from "./error.ts";

/** The facts of a {@link DecodeError}. Every one is optional, so that tests can construct errors. */
export interface DecodeErrorFacts extends CallFacts {
  /** Default 200. */
  readonly status?: number | undefined;
  readonly body?: string | undefined;
}

/** A success status with an unusable body: not JSON, cut off, without the payload, or with a page that repeats. */
export class DecodeError extends CallError {
  /** Status code of the response. */
  declare readonly status: number;
  readonly #body: string;

  constructor(message: string, facts: DecodeErrorFacts = {}) {
    super(message, facts);
    const { status = 200, body = "" } = facts;
    Object.assign(this, { status });
    this.#body = body.slice(0, 1 << 20);
  }

  /** The body as text, at most 1 MiB of it. */
  get body(): string {
    return this.#body;
  }

  static {
    named(this, "DecodeError");
  }
}
