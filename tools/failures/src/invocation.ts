import type { CallOptions } from "@clientele/core";
import type { Style } from "./case.ts";
import type { Subject } from "./subject.ts";

/** The arguments of one call. */
export interface Invocation {
  readonly subject: Subject;
  /** Arguments for the path, in its order. */
  readonly path: readonly unknown[];
  readonly options: CallOptions;
}

/** The result of a call by `client.fetch` or `raw`: its body is parsed where it is JSON. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Makes an openapi-fetch client of a client, as the entry point `raw` of a package does. */
export type Raw = (client: unknown) => unknown;

type Json = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return text;
  }
}

function callMethod(client: unknown, { subject, path, options }: Invocation): unknown {
  const { operation, payload } = subject;
  let owner: unknown;
  let method = client;
  for (const key of operation.id.split(".")) {
    owner = method;
    method = (owner as Json | undefined)?.[key]; // checked before it is called
  }
  if (typeof method !== "function") throw new TypeError(`the client has no method ${operation.id}`);
  return method.call(owner, ...path, ...payload, { ...subject.options, ...options });
}

const namesOf = (path: string): string[] => Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = ""]) => name);

async function callFetch(client: unknown, { subject, path, options }: Invocation): Promise<Reply> {
  const { operation, payload } = subject;
  const values = [...path];
  const target = operation.path.replace(/\{[^}]+\}/g, () => encodeURIComponent(String(values.shift())));
  const [content = {}] = payload as readonly Record<string, string>[]; // a body, or a query of texts
  const isRead = operation.method === "GET";
  const query = isRead ? new URLSearchParams(content).toString() : "";
  const { fetch } = client as { readonly fetch: typeof globalThis.fetch }; // every client has it
  const response = await fetch(query ? `${target}?${query}` : target, {
    ...(options as RequestInit), // a signal
    method: operation.method,
    ...(!isRead && { body: JSON.stringify(content), headers: { "content-type": "application/json" } }),
  });
  return { status: response.status, body: parse(await response.text()) };
}

interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

async function callRaw(client: unknown, { subject, path, options }: Invocation): Promise<Reply> {
  const { operation, payload } = subject;
  const params = { path: Object.fromEntries(namesOf(operation.path).map((name, index) => [name, path[index]])) };
  const [content] = payload;
  const isRead = operation.method === "GET";
  const methods = client as Record<string, (path: string, init: object) => Promise<RawResult>>; // an openapi-fetch client
  const result = await methods[operation.method]?.(operation.path, {
    ...options,
    ...(isRead ? { params: { ...params, query: content } } : { params, body: content }),
  });
  if (!result) throw new TypeError(`raw has no method ${operation.method}`);
  const { data, error, response } = result;
  if (!response.ok && error === undefined) throw new TypeError(`raw has no error for ${response.status}`);
  return { status: response.status, body: response.ok ? data : error };
}

/** What a call is made on: a client, and its `raw`. */
export interface Target {
  readonly client: unknown;
  readonly raw: Raw;
}

/** Makes a call in one of the styles. */
export async function invoke(style: Style, { client, raw }: Target, invocation: Invocation): Promise<unknown> {
  if (style === "fetch") return callFetch(client, invocation);
  if (style === "raw") return callRaw(raw(client), invocation);
  return callMethod(client, invocation);
}
