/** What the first lines of a user are given by the benchmark. */
interface Environment {
  /** Where requests go, without a slash at the end. */
  readonly baseUrl: string;
  /** Sends the requests. */
  readonly fetch: typeof globalThis.fetch;
}

/** Makes a client, and gives a function that reads one customer, or whatever else the client reads by its id. */
export type Connect = (environment: Environment) => () => Promise<unknown>;
