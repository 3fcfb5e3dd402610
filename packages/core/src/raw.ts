import type { Call } from "./call.ts";
import { decodeBody } from "./decode.ts";
import type { CallOptions } from "./options.ts";
import type { Query } from "./paging.ts";
import type { PlainRequest } from "./request.ts";
import { exchange } from "./transport.ts";

/** The options of one raw call, as far as they concern the transport. */
export interface RawInit {
  readonly params?: { readonly path?: Query | undefined; readonly query?: object | undefined };
  readonly body?: unknown;
  readonly headers?: CallOptions["headers"];
  readonly signal?: AbortSignal;
  readonly parseAs?: string;
  readonly fetch?: (sent: Request & PlainRequest) => Promise<object>;
}

/**
 * Sends a request of `client.raw`, as openapi-fetch and its middleware have built it, and gives the response that they are
 * to see; throws a `DecodeError` where a success is not the JSON it should be.
 */
export async function rawAnswer(sent: Request, { parseAs = "json" }: RawInit, call: Call): Promise<Response> {
  const { url, method } = sent;
  const body = (await sent.text()) || undefined;
  const answer = await exchange({ url, method, headers: new Headers(sent.headers), body }, call);
  const { response, text } = answer;
  const { ok, statusText, headers } = response;
  if (ok && parseAs === "json" && text) decodeBody(call, answer);
  // A browser hides the status of a redirect as 0, which no response can be made with.
  return new Response(text || null, { status: response.status || 399, statusText, headers });
}
