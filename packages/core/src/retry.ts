import type { Answer } from "./answer.ts";
import { members } from "./json.ts";

/** A wait that a server asks for is honoured up to this many milliseconds; a longer one is the caller's to decide on. */
const LONGEST_WAIT = 60_000;
const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 8_000;

// Error codes of Node, and what Bun and Deno say instead, for a request that no peer ever saw.
const UNSENT: RegExp =
  /^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|(HOST|NET)UNREACH)|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$|error \(Connect\)/;

/** Whether the exchange provably failed before the request left: the name did not resolve, or nothing took the connection. */
function neverLeft(failure: unknown, depth = 5): boolean {
  const { code, message, cause } = members(failure);
  return UNSENT.test(String(code)) || UNSENT.test(String(message)) || (depth > 0 && neverLeft(cause, depth - 1));
}

/** The wait a server asks for, in milliseconds: `Retry-After` in seconds or as an HTTP date, else the provider's own header. */
export function askedWait(headers: Headers, resetHeader = "retry-after"): number | undefined {
  const after = headers.get("retry-after") ?? headers.get(resetHeader) ?? "";
  // Date.parse takes "-5" for a date; an HTTP date has a time of day in it.
  const wait = after.includes(":")
    ? Date.parse(after) - Date.now()
    : /^[\d.]+$/.test(after)
      ? Number(after) * 1000
      : NaN;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/**
 * How long to wait before the next attempt, in milliseconds, or `undefined` where there must be none: reads go again
 * after failures, 408, 429 and 5xx; writes only after 429 or when the request never left.
 *
 * @param answer - What was answered; absent after a failure.
 */
export function retryDelay(
  safe: boolean | undefined,
  attempt: number,
  failure: unknown,
  answer: Answer | undefined,
): number | undefined {
  const response = answer?.response;
  const again = response
    ? response.status === 429 || (safe && (response.status === 408 || response.status >= 500))
    : safe || neverLeft(failure);
  const delay = answer?.wait() ?? Math.random() * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (attempt - 1));
  return again && delay <= LONGEST_WAIT ? delay : undefined;
}
