/**
 * The sandbox behind Mock Service Worker.
 *
 * @packageDocumentation
 */

/** The part of a sandbox that answers. */
export interface AnsweringSandbox {
  readonly hosts: readonly string[];
  readonly fetch: typeof fetch;
}

/** What is used of `http` from `msw`. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (info: { readonly request: Request }) => Promise<Response>): Handler;
}

/**
 * Makes handlers with which Mock Service Worker passes the requests to the providers on to a sandbox. Takes `http` from
 * `msw`, so that the handlers are those of the version in use. A fault that breaks the connection is a network error.
 *
 * @example
 * ```ts
 * import { http } from "msw";
 * import { setupServer } from "msw/node";
 *
 * const server = setupServer(...sandboxHandlers(createSandbox(), http));
 * ```
 */
export function sandboxHandlers<Handler>(sandbox: AnsweringSandbox, http: MswHttp<Handler>): Handler[] {
  return sandbox.hosts.map((host) =>
    http.all(`https://${host}/*`, ({ request }) => sandbox.fetch(request).catch(() => Response.error())),
  );
}
