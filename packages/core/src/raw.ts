/**
 * openapi-fetch over the `fetch` of a client; a program that does not import it carries nothing of it.
 *
 * @packageDocumentation
 */
// openapi-fetch is imported here and nowhere else; docs/decisions says what would take its place.
import createOpenApiClient, { type Client as OpenApiClient } from "openapi-fetch";
import { DecodeError } from "./decode-error.ts";
import { encodeForm, type ItemNaming } from "./form.ts";
import { encodePath, guard, guardHeaders, guardPath, guardPlain } from "./guard.ts";
import type { FetchInit } from "./options.ts";
import { encodeBody } from "./request.ts";

/** An openapi-fetch client of the paths of a spec. */
export type RawClient<Paths extends {}> = OpenApiClient<Paths>;

/** What `raw` needs of a client; it may come from another copy of the package. */
export interface FetchClient {
  readonly baseUrl: string;
  fetch(path: string, init?: FetchInit): Promise<Response>;
}

/** How a provider writes a query. */
export interface RawOptions {
  readonly itemNaming?: ItemNaming;
}

interface RawInit {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>>; readonly header?: object };
  readonly headers?: object;
  readonly signal?: AbortSignal;
  readonly [option: string]: unknown;
}

interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type RawCall = (method: string, path: string, init?: RawInit) => Promise<RawResult>;

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

function serializeBody(body: unknown, headers: Headers): BodyInit {
  if (body instanceof FormData || body instanceof URLSearchParams || typeof body === "string") return body;
  return encodeBody(Object(body), headers.get("content-type") ?? undefined);
}

// Makes the `fetch` of openapi-fetch from the one of a client, which takes paths.
function fetchBelow({ baseUrl, fetch }: FetchClient): (request: Request & FetchInit) => Promise<Response> {
  return async (request) => {
    const { url, method, signal, timeout, maxRetries } = request;
    guard(url.startsWith(`${baseUrl}/`), `the URL must stay below ${baseUrl}/`);
    const headers = new Headers(request.headers);
    let body: BodyInit | null = null;
    if (request.body && headers.get("content-type")?.startsWith("multipart/form-data")) {
      // As a form it can be searched for sensitive values; it is written anew, with a boundary that is new.
      body = await request.formData();
      headers.delete("content-type");
    } else if (request.body) {
      body = await request.arrayBuffer();
    }
    return fetch(url.slice(baseUrl.length), { method, headers, signal, timeout, maxRetries, body });
  };
}

function checkCall(method: string, path: string, { params, ...init }: RawInit): void {
  const operation = `${method} ${path}`;
  guard(
    !("baseUrl" in init || "fetch" in init),
    `${operation}: baseUrl and fetch are options of the client, not of a call`,
  );
  guard(method !== "TRACE", `${operation}: fetch cannot send TRACE`);
  guardPath(path);
  // openapi-fetch takes numbers, arrays and null, too.
  for (const [name, value] of [init.headers, params?.header].flatMap((headers) => Object.entries(headers ?? {}))) {
    guardHeaders({ [name]: String(value ?? "") }, operation);
  }
  for (const name of path.match(/[^{]+(?=})/g) ?? []) {
    const value = params?.path?.[name];
    encodePath(operation, name, { value, integer: true });
  }
}

/**
 * Makes an openapi-fetch client of the paths of a spec over `client.fetch`. Middleware, `parseAs` and serializers work as
 * openapi-fetch documents; `fetch` and `baseUrl` of a call are refused with a `ConfigurationError`.
 *
 * `error` of a response without a body is its status and reason. A success that is not JSON rejects with a `DecodeError`.
 * Source: https://openapi-ts.dev/openapi-fetch
 */
export function createRaw<Paths extends {}>(
  client: FetchClient,
  { itemNaming = "" }: RawOptions = {},
): RawClient<Paths> {
  guard(typeof client?.fetch === "function" && typeof client.baseUrl === "string", "raw needs a client");
  const raw = createOpenApiClient<Paths>({
    baseUrl: client.baseUrl,
    fetch: fetchBelow(client),
    bodySerializer: serializeBody as never, // it is called with the merged headers
    querySerializer: (query) => {
      guardPlain(query, "query");
      return encodeForm(query, itemNaming);
    },
    pathSerializer: (path, values) =>
      path.replace(/{([^}]+)}/g, (_, name) => encodePath(path, name, { value: values[name], integer: true })),
  });
  const untyped = raw as unknown as { request: RawCall } & Record<string, unknown>; // as it is at run time
  const { request } = untyped;
  const call: RawCall = async (name, path, init = {}) => {
    const method = String(name).toUpperCase();
    checkCall(method, String(path), init);
    try {
      const result = await request(method, path, init);
      const { ok, status, statusText } = result.response;
      return ok || result.error ? result : { ...result, error: `${status} ${statusText}`.trim() };
    } catch (error) {
      // openapi-fetch does not rethrow a falsy reason.
      if (init.signal?.aborted && !init.signal.reason) throw init.signal.reason;
      if (!(error instanceof SyntaxError)) throw error;
      throw new DecodeError(`${method} ${path}: a body that is not JSON`, { operation: `${method} ${path}` });
    }
  };
  untyped.request = call;
  for (const method of METHODS) untyped[method] = (path: string, init?: RawInit) => call(method, path, init);
  return raw;
}
