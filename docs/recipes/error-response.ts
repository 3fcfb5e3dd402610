import { ApiError, ClienteleError, NotFoundError, RateLimitError } from "@clientele/paystack";

/** A response of your server for a call that failed. */
export interface ErrorResponse {
  readonly status: 404 | 422 | 502 | 503;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly error: string; readonly problems?: readonly object[] };
}

/** Makes the response for an error of a client; throws any other error again. */
export function errorResponse(error: unknown): ErrorResponse {
  if (!ClienteleError.is(error)) throw error;
  if (NotFoundError.is(error)) return { status: 404, headers: {}, body: { error: "no such customer" } };
  // 400 and 422 are about the visitor's input, 401 and 403 about our key.
  if (ApiError.is(error) && [400, 422].includes(error.status)) {
    const problems = error.issues.map(({ param, message }) => ({ param, message }));
    return { status: 422, headers: {}, body: { error: "the provider refused the input", problems } };
  }
  if (RateLimitError.is(error)) {
    const headers = { "retry-after": String(Math.ceil(error.retryAfter ?? 60)) };
    return { status: 503, headers, body: { error: "too many requests" } };
  }
  return { status: 502, headers: {}, body: { error: "the payment provider failed" } };
}
