/** One HTTP response, its body read to the end. */
export interface Answer {
  readonly response: Response;
  /** The body as text; of an error body at most the first 1 MiB. */
  readonly text: string;
  /** The bytes were valid UTF-8. */
  readonly intact: boolean;
  /** What broke the body of an error off, where something did. */
  readonly broken?: unknown;
}
