import type { IncomingMessage } from "node:http";
import { controlDocument } from "./document/document.ts";
import { logEvents } from "./log-events.ts";
import { page } from "./page.ts";
import { readBody } from "./read-body.ts";
import type { ServedSandbox } from "./served.ts";
import { stateOf } from "./state.ts";

/** What the control API knows of its server. */
export interface Setting {
  readonly url: string;
  readonly baseUrls: Readonly<Record<string, string>>;
}

/** Answers a request for the control API or the page. */
export type ControlApi = (request: IncomingMessage, path: string, signal: AbortSignal) => Promise<Response>;

type Handler = (body: unknown, request: IncomingMessage, signal: AbortSignal) => Response | Promise<Response>;

const json = (value: unknown, status = 200): Response => Response.json(value, { status });
const done = (): Response => new Response(null, { status: 204 });
const refuse = (status: number, message: string): Response => json({ message }, status);

const membersOf = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>; // just checked
  throw new TypeError("The body must be a JSON object.");
};

/** Creates the control API of a sandbox: what its own methods do, over HTTP. */
export function createControlApi(sandbox: ServedSandbox, { url, baseUrls }: Setting): ControlApi {
  const routes: Readonly<Record<string, Handler>> = {
    "GET /_sandbox": () =>
      json({
        name: "clientele-sandbox",
        url,
        baseUrls,
        credentials: sandbox.credentials,
        document: `${url}/_sandbox/openapi.json`,
      }),
    "GET /_sandbox/openapi.json": () => json(controlDocument(url)),
    "POST /_sandbox/reset": () => {
      sandbox.reset();
      return done();
    },
    "GET /_sandbox/state": () => json(stateOf(sandbox)),
    "GET /_sandbox/snapshot": () =>
      new Response(sandbox.snapshot(), { headers: { "content-type": "application/json" } }),
    "PUT /_sandbox/snapshot": (body) => {
      sandbox.restore(JSON.stringify(body));
      return done();
    },
    "GET /_sandbox/clock": () => json({ now: sandbox.clock.now() }),
    "POST /_sandbox/clock": (body) => {
      const { advance, set } = membersOf(body);
      if ((advance === undefined) === (set === undefined))
        throw new TypeError("Pass either advance, in milliseconds, or set, a date.");
      if (advance !== undefined) sandbox.clock.advance(Number(advance));
      else sandbox.clock.set(set as string | number); // checked by the clock
      return json({ now: sandbox.clock.now() });
    },
    "POST /_sandbox/faults": (body) => {
      sandbox.faults.add(membersOf(body));
      return done();
    },
    "DELETE /_sandbox/faults": () => {
      sandbox.faults.clear();
      return done();
    },
    "GET /_sandbox/rules": () => json(sandbox.rules),
    "GET /_sandbox/assumptions": () => json(sandbox.assumptions()),
    "PATCH /_sandbox/assumptions": (body) => {
      sandbox.assume(membersOf(body) as Record<string, boolean>); // checked there
      return json(sandbox.assumptions());
    },
    "GET /_sandbox/log": (_, request, signal) =>
      request.headers.accept?.includes("text/event-stream") ? logEvents(sandbox, signal) : json(sandbox.log),
    "GET /_sandbox/webhooks": () => json(sandbox.webhooks.deliveries),
    "POST /_sandbox/webhooks/settled": async () => {
      await sandbox.webhooks.settled();
      return json(sandbox.webhooks.deliveries);
    },
    "GET /": () => page(),
  };

  return async (request, path, signal) => {
    const { origin, "sec-fetch-site": site } = request.headers;
    if ((origin !== undefined && origin !== url && !sameLoopback(origin, url)) || site === "cross-site") {
      return refuse(403, `The control API takes no requests of pages from ${origin ?? "other sites"}.`);
    }
    const [pathname = ""] = path.split("?");
    const handler = routes[`${request.method} ${pathname}`] ?? controlHandler(sandbox, `${request.method} ${pathname}`);
    if (!handler)
      return refuse(404, `No ${request.method} ${pathname}; ${url}/_sandbox/openapi.json lists what there is.`);
    const text = await readBody(request);
    try {
      return await handler(text ? JSON.parse(text) : undefined, request, signal);
    } catch (error) {
      return refuse(400, error instanceof SyntaxError ? "The body is not JSON." : String((error as Error).message)); // the sandbox throws errors
    }
  };
}

// Pages of the server may be reached by another name of loopback.
function sameLoopback(origin: string, url: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname, port } = new URL(origin);
  return port === new URL(url).port && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

// `POST /_sandbox/control/paystack/finishValidation`, with the arguments as an array.
function controlHandler({ control }: ServedSandbox, route: string): Handler | undefined {
  const [, provider = "", name = ""] = /^POST \/_sandbox\/control\/([^/]+)\/([^/]+)$/.exec(route) ?? [];
  const functions = ownMember(control, provider);
  const call = ownMember(functions, name);
  if (typeof call !== "function") return undefined;
  return async (body) => {
    if (!Array.isArray(body)) throw new TypeError(`Pass the arguments of ${name} as a JSON array.`);
    return json((await call.apply(functions, body)) ?? null);
  };
}

function ownMember(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name] // just checked
    : undefined;
}
