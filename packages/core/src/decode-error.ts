import type { Answer } from "./answer.ts";
import { CallError, type CallFacts, named } from "./error.ts";

/** A success status whose body is not what it says: not JSON, cut off, without the payload, or a cursor that repeats. */
export class DecodeError extends CallError {
  /** Status code of the response. */
  readonly status: number;
  readonly #body: string;

  /** @internal */
  constructor(message: string, facts: CallFacts, { response, text }: Answer) {
    super(message, facts);
    this.status = response.status;
    this.#body = text.slice(0, 1 << 20);
  }

  /** The body as text, at most 1 MiB of it. */
  get body(): string {
    return this.#body;
  }

  static {
    named(this, "DecodeError");
  }
}
