/** How a call must end. */
export interface End {
  /** Name of the error's class, `reason` for the reason of an aborted signal; absent where the call succeeds. */
  readonly error?: string;
  /** Status that the error must keep; `success` for the one that a success of the operation has. */
  readonly status?: number | "success";
  /** How often the request is sent, over all calls of the case. */
  readonly sent: number;
  /** How often it arrives, where that is another number. */
  readonly arrived?: number;
}
