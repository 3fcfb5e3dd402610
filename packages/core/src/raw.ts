import type { Call } from "./call.ts";
import { decodeBody } from "./decode.ts";
import { createOpenApiClient, type OpenApiOptions, type RawClient, type UntypedClient } from "./openapi.ts";
import type { Query } from "./paging.ts";
import { PlainRequest } from "./request.ts";
import type { Transport } from "./transport.ts";

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** The options of one raw call, as far as they concern the transport. */
export interface RawInit {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>>; readonly query?: Query };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  readonly parseAs?: string;
}

// openapi-fetch puts options that it does not know onto the request.
interface RawRequest extends Request {
  readonly call: Call;
  readonly isJson: boolean;
}

/**
 * Makes `client.raw`: openapi-fetch as its users know it, middleware and all. It resolves to `{ data, error, response }`
 * and rejects only where no answer came, or where a success is not the JSON it should be.
 */
export function createRaw<Paths extends {}>(
  options: Omit<OpenApiOptions, "fetch">,
  transport: Transport,
  begin: (method: string, path: string, init: RawInit) => Call,
): RawClient<Paths> {
  const send = async (request: RawRequest): Promise<Response> => {
    const { url, method, headers, call, isJson } = request;
    try {
      const body = (await request.text()) || undefined;
      const exchange = await transport.exchange(
        new PlainRequest(url, { method, headers: new Headers(headers), body }),
        call,
      );
      const { response, text } = exchange;
      if (response.ok && isJson && text) decodeBody(call.operation, exchange);
      const { status, statusText } = response;
      return new Response(text || null, { status: status || 399, statusText, headers: response.headers });
    } catch (error) {
      transport.tell("onError", call, { error });
      throw error;
    }
  };
  // `request` and the methods below are the only doors, and both put `call` on.
  const raw = createOpenApiClient({ ...options, fetch: (request) => send(request as RawRequest) });
  const { request } = raw;
  const guarded: UntypedClient["request"] = async (method, path, init: RawInit = {}) => {
    const { query } = transport.provider;
    const params = { ...init.params, query: { ...query, ...init.params?.query } };
    const isJson = (init.parseAs ?? "json") === "json";
    const whole = { ...init, params };
    return request(method, path, { ...whole, isJson, call: begin(method.toUpperCase(), path, whole) });
  };
  const doors = METHODS.map((method) => [method, (path: string, init: RawInit) => guarded(method, path, init)]);
  // The same object, now typed by the paths of the spec.
  return Object.assign(raw, { request: guarded }, Object.fromEntries(doors)) as unknown as RawClient<Paths>;
}
