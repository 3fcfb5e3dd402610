/** The required end of a call. */
export interface End {
  /** Name of the error's class, `reason` for the reason of an aborted signal; absent where the call resolves. */
  readonly error?: string;
  /**
   * Status of the error, or of the response of `client.fetch` and `raw`; `success` for the status of the operation's
   * success. Without it a call that resolves must resolve to the success of the spec.
   */
  readonly status?: number | "success";
  /** The error's `outcome`. Default: `refused` for a status of 4xx, otherwise `unknown`. */
  readonly outcome?: "not-sent" | "refused" | "unknown";
  /** How often the request is sent, over all calls of the case. */
  readonly sent: number;
  /** How often it arrives, where that is another number. */
  readonly arrived?: number;
}
