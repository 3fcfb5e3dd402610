/** The part of Deno's HTTP client that is used here. */
interface HttpClient {
  close(): void;
}

interface Platform {
  readonly Bun?: unknown;
  readonly Deno?: { readonly createHttpClient?: (options: { readonly poolMaxIdlePerHost: number }) => HttpClient };
}

/** A connection for one request. */
export interface Connection {
  /** Members of the init of `fetch`. */
  readonly init: object;
  /** To be called once the response has begun. */
  close(): void;
}

/**
 * Returns a connection for a request that must not be sent twice, `undefined` where the platform needs none. When a reused
 * connection breaks, Deno (2.9.6) sends any request again by itself, and Bun (1.4.5) PUT and DELETE: neither may reuse one.
 */
export function openConnection(): Connection | undefined {
  const { Bun, Deno } = globalThis as Platform; // every member is optional
  const client = Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
  if (client) return { init: { client }, close: () => client.close() };
  return Bun ? { init: { keepalive: false }, close: () => {} } : undefined;
}
