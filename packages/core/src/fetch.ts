import type { Call, Engine, PlainRequest, Route } from "./call.ts";
import { isPlain } from "./form.ts";
import { guard, guardPath } from "./guard.ts";
import { members } from "./json.ts";
import type { FetchInit } from "./options.ts";
import { REDACTED } from "./redactor.ts";
import { encodeQuery, mergeHeaders } from "./request.ts";
import { failureOf, type OpenAnswer, type Read } from "./transport.ts";

/** Returns the operation of the spec that a method and a path belong to, or one named by the path, without `secrets`. */
export function routeOf(
  routes: readonly Route[],
  { path, method: verb }: { readonly path: unknown; readonly method: unknown },
  secrets: readonly string[],
): Route {
  const method = String(verb ?? "GET").toUpperCase();
  const [pathname = ""] = String(path).split(/[?#]/);
  const known = routes.find(
    (route) => route.method === method && new RegExp(`^${route.path.replace(/{[^}]+}/g, "[^/]+")}$`).test(pathname),
  );
  if (known) return { accept: "application/json", ...known };
  let shown = pathname;
  for (const secret of secrets.flatMap((each) => [each, encodeURIComponent(each)])) {
    shown = shown.replaceAll(secret, REDACTED);
  }
  return { id: `${method} ${shown}`, method, path: shown, names: [] };
}

function headersOf(init: FetchInit): Headers {
  try {
    return new Headers(init.headers);
  } catch (error) {
    guard(false, `headers: ${members(error).message}`);
  }
}

const utf8: TextDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array<ArrayBuffer>): string | Uint8Array<ArrayBuffer> {
  try {
    return utf8.decode(bytes);
  } catch {
    return bytes; // not UTF-8
  }
}

// The query parameters that every call of the provider has, where the path does not give them.
function withQuery(engine: Engine, path: string): string {
  const url = new URL(engine.baseUrl + path);
  for (const [name, value] of new URLSearchParams(encodeQuery(engine, {}))) {
    if (!url.searchParams.has(name)) url.searchParams.append(name, value);
  }
  return url.href;
}

/** Builds the request of `client.fetch`. A body other than text is read to its end: it may be signed, and sent again. */
export async function buildFetch(
  engine: Engine,
  { method, accept, idempotencyKey = "" }: Route,
  { path, init }: { readonly path: unknown; readonly init: FetchInit },
): Promise<PlainRequest> {
  const content = init.body ?? "";
  guardPath(path);
  guard(/^(?!(CONNECT|TRACE|TRACK)$)[\w!#$%&'*+.^`|~-]+$/.test(method), `fetch cannot send the method ${method}`);
  const isRead = method === "GET" || method === "HEAD";
  guard(!content || !isRead, `${method} takes no body`);
  guard(
    typeof content === "string" || (Object(content) === content && !isPlain(content) && !Array.isArray(content)),
    "body must be text, bytes, FormData or URLSearchParams: pass JSON.stringify(body)",
  );
  const { signal } = init;
  const abortable =
    signal && content instanceof ReadableStream ? content.pipeThrough(new TransformStream(), { signal }) : content;
  const carrier = typeof abortable === "string" ? undefined : new Response(abortable);
  const type = carrier?.headers.get("content-type") ?? undefined;
  const bytes = carrier && new Uint8Array(await carrier.arrayBuffer());
  const headers = mergeHeaders({ accept, "content-type": type }, engine.headers, headersOf(init));
  return {
    method,
    url: withQuery(engine, path),
    headers,
    safe: isRead || headers[idempotencyKey.toLowerCase()] !== undefined,
    payload: bytes ?? (content ? String(content) : null),
    body: bytes ? textOf(bytes) : String(content),
    content,
    init: init as RequestInit, // its other members are the platform's
  };
}

// A `Response` with another body. Members that the constructor refuses, such as a status of 999, are set afterwards.
function withBody(response: Response, body: ReadableStream<Uint8Array<ArrayBuffer>>): Response {
  const { status, statusText, headers } = response;
  const copy = new Response(body, {
    status: status >= 200 && status < 600 ? status : 200,
    statusText: /^[\t -~\x80-\xff]*$/.test(statusText) ? statusText : "",
    headers,
  });
  for (const name of ["status", "statusText", "ok", "url", "redirected", "type"] as const) {
    if (copy[name] !== response[name]) Object.defineProperty(copy, name, { value: response[name] });
  }
  return copy;
}

/**
 * Makes a reader that hands out the response with a watched body: the deadline holds to its last byte, and what breaks it is
 * a typed error.
 */
export function openAnswer(call: Call): Read<OpenAnswer> {
  return (response, deadline) => {
    const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined = response.body?.getReader();
    if (!reader) return { response };
    const discard = (reason?: unknown): void => {
      deadline.close();
      // Not awaited: the peer may never stop, and the connection is given up either way.
      reader.cancel(reason).catch(() => {});
    };
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): Promise<void> => {
      try {
        const { done, value } = await deadline.race(reader.read());
        if (!done) return controller.enqueue(value);
        deadline.close();
        controller.close();
      } catch (failure) {
        discard(failure);
        throw failureOf(call, failure, deadline);
      }
    };
    const body = new ReadableStream({ pull, cancel: discard }, { highWaterMark: 0 });
    return { response: withBody(response, body), discard };
  };
}
