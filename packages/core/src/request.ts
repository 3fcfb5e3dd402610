import type { Engine, PlainRequest, Route } from "./call.ts";
import { encodeForm } from "./form.ts";
import { encodePath, guard, guardHeaders, guardPlain } from "./guard.ts";
import { members } from "./json.ts";
import type { HeaderOptions, RequestOptions, SchemaOptions } from "./options.ts";
import type { Query } from "./page-rule.ts";

/** The call of a named method. */
export interface Invocation {
  readonly engine: Engine;
  readonly route: Route;
  /** The path arguments, in the order of their names in the template. */
  readonly path: readonly unknown[];
  readonly query: Query | undefined;
  readonly body: unknown;
  readonly options: RequestOptions | SchemaOptions<unknown> | undefined;
}

/** Merges headers into one record with names in lower case; later ones override, `undefined` is left out. */
export function mergeHeaders(...all: readonly (HeaderOptions | undefined)[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const headers of all) {
    for (const [name, value] of headers instanceof Headers ? headers : Object.entries(headers ?? {})) {
      if (value !== undefined) merged[name.toLowerCase()] = value;
    }
  }
  return merged;
}

/** Writes a query with its question mark, or nothing where it is empty. */
export function encodeQuery({ provider }: Engine, query: Query | undefined): string {
  if (!query && !provider.query) return "";
  const text = encodeForm({ ...provider.query, ...query }, provider.indexedQuery ? "[index]" : "");
  return text && `?${text}`;
}

/** Serializes a body as the content type says: as a form, otherwise as JSON. */
export function encodeBody(body: object, contentType: string | undefined): string {
  if (contentType?.includes("x-www-form-urlencoded")) return encodeForm(body, "[]");
  try {
    return JSON.stringify(body);
  } catch (error) {
    guard(false, `body cannot be written as JSON: ${members(error).message}`);
  }
}

// Header parameters are options of the method, `idempotencyKey` for `Idempotency-Key`.
function headerParameters({ id, headers = {}, idempotencyKey }: Route, options: object | undefined): HeaderOptions {
  const given: Record<string, string | undefined> = {};
  if (idempotencyKey) given[idempotencyKey] = crypto.randomUUID();
  for (const [option, name] of Object.entries(headers)) {
    const value = members(options)[option];
    if (value !== undefined) given[name] = String(value);
  }
  guardHeaders(given, id);
  return given;
}

/** Builds the request of a named method; throws a `ConfigurationError` for an argument that cannot be sent. */
export function buildRequest({ engine, route, path, query, body, options }: Invocation): PlainRequest {
  const { id, method, names, integers, accept, type = "application/json", idempotencyKey } = route;
  guardPlain(query, `${id}: query`);
  const hasBody = body !== undefined;
  guard(
    hasBody ? members(body) === body && !(Symbol.iterator in body) : route.body !== true,
    `${id}: body must be an object`,
  );
  let url = engine.baseUrl + route.path;
  names.forEach((name, index) => {
    const encoded = encodePath(id, name, { value: path[index], integer: integers?.includes(name) });
    url = url.replace(`{${name}}`, () => encoded);
  });
  url += encodeQuery(engine, query);
  let headers = engine.readHeaders;
  if (hasBody || accept || options || idempotencyKey) {
    const parameters = headerParameters(route, options);
    const content = { accept: accept ?? "application/json", "content-type": hasBody ? type : undefined };
    headers = mergeHeaders(content, engine.headers, parameters, options?.headers);
  }
  const payload = hasBody ? encodeBody(Object(body), headers["content-type"]) : null;
  const safe = route.safe === true || idempotencyKey !== undefined;
  return { method, url, headers, safe, path, payload, body: payload ?? "" };
}
