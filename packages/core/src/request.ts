/** A request as openapi-fetch has built it. */
export interface PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
}

/** Stands in for the platform's `Request`, which costs more than the rest of a call; called with `new`. */
export function PlainRequest(url: string, init: object): PlainRequest {
  return { url, ...(init as Omit<PlainRequest, "url">) }; // openapi-fetch passes all of them
}
