/** A payload with the body and the response that it came in. */
export interface WithResponse<T> {
  /** The payload, without its envelope. */
  readonly data: T;
  /** The parsed body, envelope included. */
  readonly body: unknown;
  /** The response; its body has been read. */
  readonly response: Response;
}

/**
 * The promise of a payload, which can also give the whole body and the response.
 *
 * @example
 * ```ts
 * const customer = await client.customers.retrieve(id);
 * const { data, response } = await client.customers.retrieve(id).withResponse();
 * ```
 */
export class ApiPromise<T> extends Promise<T> {
  /** Returns the payload, the parsed body and the `Response` of this same call; rejects as the call does. */
  declare readonly withResponse: () => Promise<WithResponse<T>>;

  /**
   * Makes the promise of a call. It is the promise of an async function with another prototype: engines then link it to the
   * caller's `await`, so that the stack of an error contains the caller's line, which they do not for a promise that is
   * resolved by hand.
   *
   * @internal
   */
  static from<P extends object>(this: { readonly prototype: P }, settled: Promise<WithResponse<unknown>>): P {
    let result: WithResponse<unknown>;
    const promise = (async () => {
      result = await settled;
      return result.data;
    })();
    const withResponse = async (): Promise<WithResponse<unknown>> => {
      await promise;
      return result;
    };
    // `await` uses a promise directly if its constructor is Promise; what `then` and `catch` return is then ordinary, too.
    const own = { constructor: { value: Promise }, withResponse: { value: withResponse } };
    return Object.setPrototypeOf(Object.defineProperties(promise, own), this.prototype);
  }
}
