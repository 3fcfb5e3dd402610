import type { Call } from "./call.ts";
import { decodeBody } from "./decode.ts";
import { createOpenApiClient, type OpenApiOptions, type RawClient, type UntypedClient } from "./openapi.ts";
import type { Query } from "./paging.ts";
import { PlainRequest } from "./request.ts";
import type { Transport } from "./transport.ts";

/** The options of one raw call, as far as they concern the transport. */
export interface RawInit {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>>; readonly query?: Query };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  readonly parseAs?: string;
}

/**
 * Makes `client.raw`: openapi-fetch as its users know it, middleware and all. It resolves to `{ data, error, response }`
 * and rejects only where no answer came, or where a success is not the JSON it should be.
 */
export function createRaw<Paths extends {}>(
  options: OpenApiOptions,
  transport: Transport,
  begin: (method: string, path: string, init: RawInit) => { readonly params: object; readonly call: Call },
): RawClient<Paths> {
  const send = async (request: Request, call: Call, { parseAs = "json" }: RawInit): Promise<Response> => {
    const { url, method, headers } = request;
    try {
      const body = (await request.text()) || undefined;
      const exchange = await transport.exchange(
        new PlainRequest(url, { method, headers: new Headers(headers), body }),
        call,
      );
      const { response, text } = exchange;
      if (response.ok && parseAs === "json" && text) decodeBody(call.route.operation, exchange);
      // A browser hides the status of a redirect.
      const { status = 0, statusText, headers: received } = response;
      return new Response(text || null, { status: status || 399, statusText, headers: received });
    } catch (error) {
      transport.tell("onError", call, { error });
      throw error;
    }
  };
  const raw = createOpenApiClient(options);
  const { request } = raw;
  // `request` and the methods below are the only doors. Middleware may put another request in the place of ours, so that
  // what belongs to the call travels with the function that sends it.
  const guarded: UntypedClient["request"] = async (method, path, init: RawInit = {}) => {
    const { params, call } = begin(method.toUpperCase(), path, init);
    try {
      return await request(method, path, { ...init, params, fetch: (sent: Request) => send(sent, call, init) });
    } catch (error) {
      const { aborted, reason } = init.signal ?? {};
      throw aborted && !reason ? reason : error; // openapi-fetch loses a reason such as `null`
    }
  };
  const doors = Object.keys(raw).map((name) => [name, (path: string, init: RawInit) => guarded(name, path, init)]);
  return Object.assign(raw, Object.fromEntries(doors.filter(([name]) => /^[A-Z]+$/.test(String(name)))), {
    request: guarded,
  }) as unknown as RawClient<Paths>; // the same object, now typed by the paths of the spec
}
