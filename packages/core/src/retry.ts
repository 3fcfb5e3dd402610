import type { Answer } from "./answer.ts";
import { TimeoutError } from "./error.ts";
import type { Operation } from "./operation.ts";

/** A wait that a server asks for is honoured up to this many milliseconds; a longer one is the caller's to decide on. */
const LONGEST_WAIT = 60_000;
const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 8_000;

// Error codes of Node, and what Bun and Deno say instead, for a request that no peer ever saw.
const UNSENT: RegExp =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$|client error \(Connect\)/;

/** Whether the exchange provably failed before the request left: the name did not resolve, or nothing took the connection. */
export function neverLeft(failure: unknown): boolean {
  for (let link = failure, depth = 0; link && depth < 5; depth++) {
    const { code, message, cause } = link as { code?: unknown; message?: unknown; cause?: unknown }; // any value can be thrown
    if (UNSENT.test(String(code)) || UNSENT.test(String(message))) return true;
    link = cause;
  }
  return false;
}

/** The wait a server asks for, in milliseconds: `Retry-After` in seconds or as an HTTP date, else the provider's own header. */
export function askedWait(headers: Headers, resetHeader: string | undefined): number | undefined {
  const after = headers.get("retry-after") ?? (resetHeader && headers.get(resetHeader));
  if (!after) return undefined;
  // Date.parse takes "-5" for a date; an HTTP date has a time of day in it.
  const dated = after.includes(":");
  const wait = dated ? Date.parse(after) - Date.now() : /^[\d.]+$/.test(after) ? Number(after) * 1000 : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/**
 * How long to wait before the next attempt, in milliseconds, or `undefined` where there must be none: reads go again
 * after failures, 408, 429 and 5xx; writes only after 429 or when the request never left.
 */
export function retryDelay(
  operation: Operation,
  attempt: number,
  outcome: Answer | { readonly failure: unknown },
  resetHeader: string | undefined,
): number | undefined {
  const backoff = Math.random() * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (attempt - 1));
  const safe = operation.retry === "safe";
  if ("failure" in outcome) {
    return safe || (!TimeoutError.is(outcome.failure) && neverLeft(outcome.failure)) ? backoff : undefined;
  }
  const { status, headers } = outcome.response;
  if (status !== 429 && !(safe && (status === 408 || status >= 500))) return undefined;
  const asked = askedWait(headers, resetHeader);
  if (asked === undefined) return backoff;
  return asked <= LONGEST_WAIT ? asked : undefined;
}
