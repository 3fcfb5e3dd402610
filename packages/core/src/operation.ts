import type { PageRule } from "./page-rule.ts";

/** One operation of a spec, as far as the transport must know it at run time. */
export interface Operation {
  /** Request method, in capitals. */
  readonly method: string;
  /** Path template, with the provider's own parameter names. */
  readonly path: string;
  /** May be sent again after any failure; otherwise only if it provably never arrived, or was answered 429. */
  readonly safe?: boolean;
  /** Takes a body. */
  readonly body?: true | "optional";
  /** Media type of the request body; absent where it is `application/json`. */
  readonly type?: string;
  /** Media types of the answers, as an `Accept` header lists them; absent where all are `application/json`. */
  readonly accept?: string;
  /** Header parameters: names of request options to names of headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Name of the header that makes the operation safe to repeat; the client fills it where the caller does not. */
  readonly idempotencyKey?: string;
  /** Takes query parameters. */
  readonly query?: boolean;
  /** Segments of the pointer from the success body to the payload; absent where the body is the payload. */
  readonly unwrap?: readonly string[];
  /** Present on lists; the first rule whose pointers the body answers decides. */
  readonly pages?: readonly PageRule[];
  /** No success answer has a payload. */
  readonly empty?: boolean;
  /** Sent without credentials. */
  readonly anonymous?: boolean;
  /** Names of the path parameters that take an integer. */
  readonly integers?: readonly string[];
}
