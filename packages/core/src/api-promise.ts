/** A payload with everything it came in. */
export interface WithResponse<T> {
  /** The payload, out of its envelope. */
  readonly data: T;
  /** The whole body, envelope included, as parsed. */
  readonly body: unknown;
  /** The response; its body has been read. */
  readonly response: Response;
}

/** The promise of a payload, which can also give the envelope and the response it came in. */
export class ApiPromise<T> extends Promise<T> {
  readonly #settled: Promise<WithResponse<T>>;

  /** @internal */
  constructor(settled: Promise<WithResponse<T>>) {
    super((resolve, reject) => {
      settled.then(({ data }) => resolve(data), reject);
    });
    this.#settled = settled;
  }

  /** The payload, the whole body and the `Response` of this same call; rejects as the call does. */
  withResponse(): Promise<WithResponse<T>> {
    // The caller has chosen this promise; the other one's rejection is no longer anybody's to handle.
    this.catch(() => {});
    return this.#settled;
  }

  /** What `then` and `catch` derive is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }
}
