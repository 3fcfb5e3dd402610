import { members } from "./json.ts";

/** A requested wait is honoured up to this many milliseconds; a longer one is reported to the caller. */
export const LONGEST_WAIT = 60_000;
const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 8_000;

const CONNECTING = /^(connect|getaddrinfo|query[A-Z]\w*)$/;
// Bun and Deno name no system call, but have sentences for a connection that was never made. Workers have one sentence for
// every failure, which proves nothing.
const NOT_CONNECTED = /^(E\w+: )?Unable to connect\. Is the computer able|: client error \(Connect\): /;

/**
 * Returns whether an exchange provably failed before the request left: the failing system call was the connect or the
 * name look-up. Never throws.
 *
 * @param failure - What `fetch` rejected with, as it is. Its causes are searched, and all members of an `AggregateError`.
 */
export function neverLeft(failure: unknown, depth = 5): boolean {
  try {
    const { code, syscall, message, cause, errors } = members(failure);
    if (CONNECTING.test(String(syscall)) || code === "UND_ERR_CONNECT_TIMEOUT") return true;
    if (NOT_CONNECTED.test(String(message))) return true;
    if (!depth) return false;
    const all: readonly unknown[] = Array.isArray(errors) && errors.length ? errors : [cause];
    return all.every((one) => neverLeft(one, depth - 1));
  } catch {
    return false; // an object that cannot be read proves nothing
  }
}

/** The status and headers of an answer. */
type Head = Pick<Response, "status" | "headers">;

/**
 * Returns the wait that a server asks for, in milliseconds: `Retry-After` in seconds or as an HTTP date. On a 429 that has
 * none, the seconds in the provider's own header count.
 */
export function requestedWait({ status, headers }: Head, resetHeader?: string): number | undefined {
  const names = status === 429 && resetHeader ? ["retry-after", resetHeader] : ["retry-after"];
  // A header that was sent twice arrives as "5, 5". A date without its weekday is still a date; only dates have a colon.
  for (const value of names.flatMap((name) => (headers.get(name) ?? "").split(", "))) {
    const wait = /^\d+(\.\d+)?$/.test(value)
      ? Number(value) * 1000
      : value.includes(":")
        ? Date.parse(value) - Date.now()
        : NaN;
    if (!Number.isNaN(wait)) return Math.max(0, wait);
  }
  return undefined;
}

/** An attempt that may have to be repeated. */
export interface Outcome {
  /** Whether the operation may be repeated whatever happened. */
  readonly safe: boolean | undefined;
  /** 1 for the first. */
  readonly attempt: number;
  /** What `fetch` rejected with, where there is no answer. */
  readonly failure?: unknown;
  readonly status?: number | undefined;
  /** The wait in milliseconds that the server asks for. */
  readonly wait?: number | undefined;
}

/**
 * Returns the milliseconds to wait before the next attempt, `undefined` where there must be none. Reads are repeated after
 * failures, 408, 429 and 5xx; writes only after 429 or when the request never left.
 */
export function backoff({ safe, attempt, failure, status, wait }: Outcome): number | undefined {
  const again =
    status === undefined ? safe || neverLeft(failure) : status === 429 || (safe && (status === 408 || status >= 500));
  const delay = wait ?? Math.random() * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (attempt - 1));
  return again && delay <= LONGEST_WAIT ? delay : undefined;
}
