import type { Call } from "../provider.ts";
import { type Answer, Refusal } from "./answer.ts";
import { decodeBase64 } from "./base64.ts";
import { isMembers, type Members, readBody } from "./body.ts";
import type { Host, Used } from "./host.ts";
import type { Incoming } from "./incoming.ts";
import { uuid } from "./random.ts";
import type { Route } from "./router.ts";
import { secondsLeft, type Traffic } from "./traffic.ts";
import { scrub } from "./world.ts";

/** A request that has reached its provider. */
export interface Arrival {
  readonly host: Host;
  /** It was sent to a live host. */
  readonly live: boolean;
  readonly message: Incoming;
  /** Path below the base URL. */
  readonly path: string;
  readonly route: Route | undefined;
  /** Rules that the answer rests on. */
  readonly used: Used;
}

/** What an exchange needs of the engine. */
export interface Context {
  readonly now: number;
  readonly seed: string;
  readonly traffic: Traffic;
  readonly rateLimits: boolean;
}

type AnyCall = Call<{ responses: Record<number, { content: { any: unknown } }> }, Record<string, unknown>, string>;

// Deeper than any body that a provider documents.
const DEPTH = 64;
const LIVE = "The sandbox takes test credentials for test hosts only, and this is live.";
const CARD = "This holds a card number that is no test card number. The sandbox takes documented test cards only.";

/** Carries out a request, or refuses it in the provider's form. */
export async function carryOut(arrival: Arrival, { now, seed, traffic, rateLimits }: Context): Promise<Answer> {
  const { host, message, route, used } = arrival;
  const { provider } = host;
  const page = arrival.live ? undefined : provider.pages?.[`${message.method} ${arrival.path}`];
  if (page) return page(message);

  const body = readBody(message.body, message.headers.get("content-type"));
  const world = arrival.live ? refuseLive(host, used) : await identify(arrival, body ?? {}, now);
  const { requests, inMinute } = traffic.count(typeof world === "string" ? world : provider.name, now);

  const { limit } = provider;
  const remaining = limit ? limit.perMinute - inMinute : 0;
  const limited = limit && rateLimits && typeof world === "string" ? limit : undefined;
  const exceeded = limited !== undefined && remaining < 0 && host.use(limited.rule, used);
  const answer =
    typeof world !== "string"
      ? world
      : exceeded
        ? limited.refusal
        : (refuseContent(arrival, body) ?? host.attempt(() => call(arrival, body ?? {}, { world, now }), used));

  const id = uuid(`${seed}/${typeof world === "string" ? world : provider.name}/${requests}`);
  const limits = limited?.headers({
    limit: limited.perMinute,
    remaining: Math.max(remaining, 0),
    reset: secondsLeft(now),
  });
  const note = route
    ? {}
    : { "x-sandbox-note": "This is no operation of the Customers API, which is all that the sandbox has." };
  return { ...answer, headers: { ...provider.headers?.(answer, id), ...note, ...limits, ...answer.headers } };
}

function refuseLive(host: Host, used: Used): Answer {
  used.add("sandbox.live-refused");
  return host.refusal("live", LIVE, used);
}

/** Returns the id of the world that a request belongs to, or the answer that refuses its credential. */
async function identify({ host, message, route, used }: Arrival, body: Members, now: number): Promise<string | Answer> {
  const { provider, shared } = host;
  if (hasLiveKey(message, body)) return refuseLive(host, used);
  if (route && provider.table[route.operation]?.anonymous) return provider.name;
  const { operation, params = {} } = route ?? { operation: undefined };
  const door = { request: message, operation, params, body, shared, now };
  try {
    const use = (rule: string): boolean => host.use(rule, used);
    const identity = await provider.authenticate({ ...door, use, holder: (kind, id) => host.holder(kind, id) });
    if ("status" in identity) return identity;
    return "credential" in identity && isLive(identity.credential) ? refuseLive(host, used) : host.register(identity);
  } catch (error) {
    return host.failed(error, used);
  }
}

/** Returns the answer to a body that cannot be read, a foreign card number or an unknown path, if it is one. */
function refuseContent({ host, message, route, used }: Arrival, body: Members | undefined): Answer | undefined {
  const { provider, cards } = host;
  if (!body || depthOf(body) > DEPTH)
    return host.refusal("body", "The body is neither a JSON object nor a form.", used);
  const judged = route && provider.cardMembers?.[route.operation];
  const query = [...message.url.searchParams].flat();
  const path = decodeSafely(message.url.pathname).split("/");
  const texts = [...query, ...path, ...textsIn(body, judged)];
  if (texts.some((text) => cards.foreign(text))) {
    used.add("sandbox.cards-refused");
    return host.refusal("card", CARD, used);
  }
  return route ? undefined : host.refusal("route", `No operation ${message.method} ${message.url.pathname}.`, used);
}

/** Calls the handler of the route. */
function call(
  { host, message, route, used }: Arrival,
  body: Members,
  { world, now }: { world: string; now: number },
): Answer {
  const handler = host.provider.handlers[route?.operation ?? ""] as ((call: AnyCall) => Answer) | undefined; // see AnyCall
  if (!route || !handler) throw new Error(`No handler for ${route?.operation}.`);
  return handler({
    ...host.scene(host.world(world), used, now),
    params: route.params,
    query: Object.fromEntries(message.url.searchParams),
    body: scrub(body, host.cards, host.provider.cardMembers?.[route.operation]) as Members, // a copy of an object
    request: message,
    shared: host.shared,
    fail(answer) {
      throw new Refusal(answer);
    },
  });
}

const isLive = (text: string): boolean => /(?:^|[^a-z])live(?:[^a-z]|$)/i.test(text);

/** Returns whether a credential in the header, the query or the body names itself live. */
function hasLiveKey({ headers, url }: Incoming, body: Members): boolean {
  const [, scheme = "", value = ""] = /^(\S+)\s+(.+)$/.exec(headers.get("authorization") ?? "") ?? [];
  const plain = scheme.toLowerCase() === "basic" ? decodeBase64(value) : value;
  const members = [...Object.values(body), ...url.searchParams.values()];
  return isLive(plain) || members.some((member) => typeof member === "string" && /^[a-z]k_live_/i.test(member));
}

/** Lists the names, texts and numbers in a body, except what stands under one path. */
function textsIn(body: Members, except: string | undefined): string[] {
  const texts: string[] = [];
  const open: [path: string, value: unknown][] = [["", body]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, value] = next;
    if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        texts.push(name);
        open.push([path === "" ? name : `${path}.${name}`, member]);
      }
    } else if (path !== except && value !== null) texts.push(String(value));
  }
  return texts;
}

function depthOf(body: unknown): number {
  let depth = 0;
  for (let level: unknown[] = [body]; level.length > 0 && depth <= DEPTH; depth++) {
    level = level.flatMap((value) => (isMembers(value) || Array.isArray(value) ? Object.values(value) : []));
  }
  return depth;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
