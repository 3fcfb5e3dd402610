import { ConfigurationError } from "./error.ts";
import { members } from "./json.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import type { StandardSchema } from "./schema.ts";

/** Refuses with a `ConfigurationError` unless the condition holds; the message says what to pass. */
export function guard(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ConfigurationError(message);
}

/** Checks that a value is an object, or left out where it may be. */
export function guardObject(value: unknown, name: string, required = false): void {
  guard(
    (!required && value === undefined) || (members(value) === value && !Array.isArray(value)),
    `${name} must be an object`,
  );
}

/** Checks a credential: visible ASCII without blanks, which is all that a header can carry. */
export function guardKey(value: unknown, option: string, hint: string): asserts value is string {
  guard(
    typeof value === "string" && /^[!-~]+$/.test(value),
    `${option} must be ${hint}, without blanks or line breaks`,
  );
}

/** Picks the entry that `mode` names. */
export function guardMode<T>(modes: Readonly<Record<string, T>>, mode: unknown): T {
  const [found] = Object.entries(modes).filter(([name]) => name === mode);
  guard(found, `mode must be "${Object.keys(modes).join('" or "')}"`);
  return found[1];
}

/** Checks header names and values: a line break in either would let a value write headers of its own. */
export function guardHeaders(headers: Readonly<Record<string, string | undefined>> | undefined, option: string): void {
  for (const [name, value = ""] of Object.entries(headers ?? {})) {
    guard(
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof value === "string" && /^[\t -~\x80-\xff]*$/.test(value),
      `${option}: ${JSON.stringify(name)} must be a header name with a string on one line`,
    );
  }
}

/** Checks a count: a whole number from 0 on. */
export function guardCount(value: number, option: string): void {
  guard(Number.isInteger(value) && value >= 0, `${option} must be a whole number, 0 or more`);
}

/** Options of a client or of a call, as far as both can be checked alike. */
type Options = ClientOptions & CallOptions & { readonly schema?: StandardSchema<unknown> | undefined };

/** Checks what the options of a client and of a call have in common, and the functions and interfaces among them. */
export function guardOptions({ timeout = 1, maxRetries = 0, headers, fetch, hooks, signal, schema }: Options): void {
  guard(typeof timeout === "number" && timeout > 0, "timeout must be a number of milliseconds above 0");
  guardCount(maxRetries, "maxRetries");
  guardObject(headers, "headers");
  guardObject(hooks, "hooks");
  guardHeaders(headers, "headers");
  guard(signal?.throwIfAborted ?? !signal, "signal must be an AbortSignal");
  guard(schema?.["~standard"] ?? !schema, "schema must be a Standard Schema");
  for (const [name, value = guard] of Object.entries({ fetch, ...hooks })) {
    guard(typeof value === "function", `${name} must be a function`);
  }
}

/**
 * Checks the base URL and takes its trailing slash off: absolute, https (http on a loopback host, or anywhere with
 * `allowInsecureHttp`), no credentials, query or fragment.
 */
export function guardBaseUrl(baseUrl: string, allowInsecureHttp = false): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  // An origin and a path, and nothing else.
  const href = url && `${url.origin}${url.pathname}`;
  const insecure = allowInsecureHttp || /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1]$/.test(url?.hostname ?? "");
  guard(
    href && url.href === href && (url.protocol === "https:" || (url.protocol === "http:" && insecure)),
    "baseUrl must be https, without credentials, query or fragment (allowInsecureHttp: true permits http in a private network)",
  );
  return href.replace(/\/+$/, "");
}

/** Refuses to put a secret key into a web page, where anybody can read it, unless the caller insists. */
export function guardBrowser(dangerouslyAllowBrowser: boolean | undefined): void {
  guard(
    dangerouslyAllowBrowser || !("window" in globalThis && "document" in globalThis),
    "anybody can read a secret key in a browser: call from a server (dangerouslyAllowBrowser: true permits it here)",
  );
}

/** Checks one path argument and percent-encodes it; an empty one or a dot segment would address another resource. */
export function encodePath(operation: string, name: string, value: unknown, integer = false): string {
  if (integer && Number.isSafeInteger(value)) return String(value);
  try {
    if (typeof value === "string" && !/^\.{0,2}$/.test(value)) return encodeURIComponent(value);
  } catch {} // half a surrogate pair has no encoding
  const argument = name.replace(/[-_](\w)/g, (_, letter) => letter.toUpperCase());
  guard(
    false,
    `${operation}: ${argument} must be ${integer ? "an integer or " : ""}a non-empty string other than "." and ".."`,
  );
}
