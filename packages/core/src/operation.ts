/** How one page of a list leads to the next; the rules are defined in specs/README.md under `x-pagination`. */
export type PageRule =
  | { readonly style: "next"; readonly parameter: string; readonly next: readonly string[] }
  | {
      readonly style: "pages";
      readonly parameter: string;
      readonly page: readonly string[];
      readonly pages: readonly string[];
    }
  | {
      readonly style: "count";
      readonly parameter: string;
      readonly size: string;
      readonly count: readonly string[];
      readonly actual?: readonly string[];
    }
  | { readonly style: "offset"; readonly parameter: string; readonly limit: string; readonly default: number };

/** One operation of a spec, as far as the transport must know it at run time. */
export interface Operation {
  /** Request method, in capitals. */
  readonly method: string;
  /** Path template, with the provider's own parameter names. */
  readonly path: string;
  /** `safe`: may be sent again after any failure; `never`: only if it provably never arrived, or was answered 429. */
  readonly retry: "safe" | "never";
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
