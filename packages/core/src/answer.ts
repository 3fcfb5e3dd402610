/** One HTTP response, its body read to the end. */
export interface Answer {
  readonly response: Response;
  /** The body as text; of an error at most the first 1 MiB. */
  readonly text: string;
  /** Why the body is incomplete or invalid UTF-8. */
  readonly broken?: unknown;
}
