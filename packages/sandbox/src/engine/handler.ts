import type { Answer } from "./answer.ts";
import { carryOut } from "./exchange.ts";
import { type Fault, readFault, resetError, wait } from "./fault.ts";
import type { Host, Used } from "./host.ts";
import type { Incoming } from "./incoming.ts";
import type { LoggedExchange } from "./log.ts";
import type { Traffic } from "./traffic.ts";

/** A host name that the sandbox answers for. */
export interface Door {
  readonly host: Host;
  readonly live: boolean;
}

/** What the handler needs of the engine. */
export interface HandlerContext {
  readonly doors: ReadonlyMap<string, Door>;
  readonly seed: string;
  readonly rateLimits: boolean;
  readonly traffic: Traffic;
  now(): number;
  takeFault(provider: string, operation: string | undefined): Fault | undefined;
  /** Does what has fallen due before a request. */
  before(): void;
  /** Is called once a request was carried out. */
  after(): void;
  log(exchange: LoggedExchange): void;
}

/** Creates the function that answers requests, one after the other in the order of their arrival. */
export function createHandler(context: HandlerContext): (message: Incoming) => Promise<Response> {
  const { doors, now } = context;
  let queue: Promise<unknown> = Promise.resolve();

  return async (message) => {
    const door = doors.get(message.url.host);
    if (!door)
      throw new TypeError(
        `The sandbox does not answer for ${message.url.host}, only for ${[...doors.keys()].join(", ")}.`,
      );
    const { host, live } = door;
    const { name } = host.provider;
    const used: Used = new Set();
    const reached = host.attempt(() => ({ status: 200, body: pathOf(message, host, used) }), used);
    const path = String(reached.body);
    const route = reached.status === 200 ? host.router(message.method, path) : undefined;

    const record = (response: Response | undefined, body = ""): void => {
      context.log({
        provider: name,
        operation: route?.operation,
        method: message.method,
        url: host.redaction.url(message.url),
        status: response?.status,
        rules: [...used],
        request: { headers: host.redaction.headers(message.headers), body: host.redaction.body(message.body) },
        response: response && {
          headers: host.redaction.headers(response.headers),
          // Answers come from state that holds no card number, and are redacted once they are read.
          get body() {
            return host.redaction.body(body);
          },
        },
        at: now(),
      });
    };
    const respond = (answer: Answer, cut = false): Response => {
      const { response, text } = responseOf(answer, { host, used, cut });
      record(response, text);
      return response;
    };
    const breakOff = (): never => {
      record(undefined);
      throw resetError();
    };

    if (reached.status !== 200) return respond(reached);
    let fault: Fault | undefined;
    try {
      const asked = message.headers.get("x-sandbox-fault");
      fault = asked === null ? context.takeFault(name, route?.operation) : readFault(asked);
    } catch (error) {
      return respond(host.refusal("body", String(error), used));
    }
    const { kind, status, delayMs = 0 } = fault ?? {};
    const cut = kind === "truncate";
    if (fault) used.add("sandbox.fault");
    if (kind === "stall") record(undefined);
    if (kind === "stall" || delayMs > 0)
      await wait(kind === "stall" ? Number.POSITIVE_INFINITY : delayMs, message.signal);
    if (kind === "reset") return breakOff();
    if (fault && kind !== "lost-answer" && (status !== undefined || kind === "html"))
      return respond(answerTo(fault), cut);

    const turn = queue.then(() => {
      context.before();
      return carryOut({ host, live, message, path, route, used }, { ...context, now: now() });
    });
    queue = turn.catch(() => undefined);
    const answer = await turn;
    context.after();
    return kind === "lost-answer" ? breakOff() : respond(answer, cut);
  };
}

/** Returns the path below the base URL; an impossible path where it is not below it. */
function pathOf({ url }: Incoming, host: Host, used: Used): string {
  const { base, normalize } = host.provider;
  let path = url.pathname;
  if (path.includes("//") && host.use("sandbox.doubled-slashes", used)) path = path.replace(/\/{2,}/g, "/");
  if (!path.startsWith(`${base}/`)) return "";
  path = path.slice(base.length);
  return normalize?.(path, (rule) => host.use(rule, used)) ?? path;
}

const PAGE =
  "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n";

function answerTo({ kind, status, headers = {}, body }: Fault): Answer {
  if (kind !== "html") return { status: status ?? 200, headers, body };
  return { status: status ?? 502, headers: { "content-type": "text/html", ...headers }, body: body ?? PAGE };
}

interface Rendering {
  readonly host: Host;
  readonly used: Used;
  /** Breaks off in the middle of the body. */
  readonly cut: boolean;
}

function responseOf(
  { status, body, headers: more = {} }: Answer,
  { host, used, cut }: Rendering,
): { response: Response; text: string } {
  const empty = body === undefined || status === 204 || status === 205 || status === 304;
  const text = empty ? "" : typeof body === "string" ? body : JSON.stringify(body);
  const headers = new Headers(empty ? {} : { "content-type": "application/json; charset=utf-8" });
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  const rules = [...used].map((rule) => `${rule};level=${host.rules[rule]?.[0]}`);
  if (rules.length > 0) headers.set("x-sandbox-rules", rules.join(", "));
  return { response: new Response(empty ? null : cut ? halfOf(text) : text, { status, headers }), text };
}

function halfOf(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let begun = false;
  return new ReadableStream({
    pull(controller) {
      if (begun) return controller.error(new TypeError("terminated", { cause: resetError().cause }));
      begun = true;
      controller.enqueue(bytes.slice(0, bytes.length >> 1));
    },
  });
}
