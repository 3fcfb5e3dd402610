/** One HTTP response, its body read to the end. */
export interface Answer extends ReadBody {
  readonly response: Response;
  /** Milliseconds to wait before the next attempt, where the provider asks for a wait. */
  readonly wait: () => number | undefined;
  /** The provider's id of the request, as it came. */
  readonly requestId: () => string | undefined;
}

/** What was read of a body. */
export interface ReadBody {
  /** The body as text; of an error body at most the first 1 MiB. */
  readonly text: string;
  /** What broke the body of an error off, or is wrong with the UTF-8 of a success. */
  readonly broken?: unknown;
}
