import type { PageRule } from "./paging.ts";

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
