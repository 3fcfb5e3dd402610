/** Globals that the benchmark provides to the lines of a user. */
interface Environment {
  /** Base URL of the requests, without a trailing slash. */
  readonly baseUrl: string;
  /** Sends the requests. */
  readonly fetch: typeof globalThis.fetch;
}

/** Creates a client and returns a function that reads one object by its id. */
export type Connect = (environment: Environment) => () => Promise<unknown>;
