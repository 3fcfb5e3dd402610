/** A request as the engine reads it. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  /** Path and query exactly as they were sent, for signatures over them. */
  readonly target: string;
  /** The same as a client sees it that reaches the provider below a prefix, `/monri/v2/customers`. */
  readonly outerTarget?: string | undefined;
  readonly headers: Headers;
  readonly body: string;
  /** Ends a wait or a stall. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads a request. */
export async function readRequest(input: RequestInfo | URL, init?: RequestInit): Promise<Incoming> {
  const request = new Request(input, init);
  request.signal.throwIfAborted();
  const url = new URL(request.url);
  const { method, headers, signal } = request;
  return { method, url, target: url.pathname + url.search, headers, body: await request.text(), signal };
}
