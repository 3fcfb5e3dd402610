import type { Call } from "./call.ts";
import { decodeBody } from "./decode.ts";
import { createOpenApiClient, type OpenApiOptions, type RawClient, type UntypedClient } from "./openapi.ts";
import type { Query } from "./paging.ts";
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
  begin: (method: string, path: string, init: RawInit) => { readonly call: Call; readonly params: object },
): RawClient<Paths> {
  const raw = createOpenApiClient(options);
  const { request } = raw;
  const guarded: UntypedClient["request"] = async (method, path, init: RawInit = {}) => {
    const { call, params } = begin(method.toUpperCase(), path, init);
    const fetch = async (sent: Request): Promise<Response> => {
      const headers = new Headers(sent.headers);
      const plain = { url: sent.url, method: sent.method, headers, body: (await sent.text()) || undefined };
      const answer = await transport.exchange(plain, call);
      const { response, text } = answer;
      if (response.ok && (init.parseAs ?? "json") === "json" && text) decodeBody(call, answer);
      // A browser hides the status of a redirect as 0, which no response can be made with.
      const status = response.status || 399;
      return new Response(text || null, { status, statusText: response.statusText, headers: response.headers });
    };
    try {
      return await request(method, path, { ...init, params, fetch });
    } catch (error) {
      throw transport.fail(error, call);
    }
  };
  const doors = Object.keys(raw).filter((name) => /[A-Z]/.test(name));
  for (const name of doors) Object.assign(raw, { [name]: (path: string, init: RawInit) => guarded(name, path, init) });
  return Object.assign(raw, { request: guarded }) as unknown as RawClient<Paths>; // the same object, typed by the spec
}
