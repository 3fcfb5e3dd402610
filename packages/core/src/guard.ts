import { ConfigurationError } from "./error.ts";
import { isPlain } from "./form.ts";
import { members } from "./json.ts";
import type { CallOptions, ClientOptions, HeaderOptions } from "./options.ts";
import type { StandardSchema } from "./schema.ts";

/** Throws a `ConfigurationError` unless the condition holds; the message says what to pass. */
export function guard(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ConfigurationError(message);
}

/** Checks that a value is an object, or left out where it may be. */
export function guardObject(value: unknown, name: string, required = false): void {
  const isObject = members(value) === value && !Array.isArray(value);
  guard(isObject || (!required && value === undefined), `${name} must be an object`);
}

/** Checks that a value is a plain object or left out. */
export function guardPlain(value: unknown, name: string): void {
  guard(value === undefined || (isPlain(value) && !Array.isArray(value)), `${name} must be a plain object`);
}

/** Checks a credential: visible ASCII without blanks, which is all that a header can carry. */
export function guardKey(value: unknown, option: string, hint: string): asserts value is string {
  guard(value ?? "", `${option} is missing: is the environment variable set? It must be ${hint}`);
  guard(
    typeof value === "string" && /^[!-~]+$/.test(value),
    `${option} must be ${hint}, without blanks or line breaks`,
  );
}

/** Returns the entry that `mode` names. */
export function guardMode<T>(modes: Readonly<Record<string, T>>, mode: unknown): T {
  const [found] = Object.entries(modes).filter(([name]) => name === mode);
  guard(found, `mode must be "${Object.keys(modes).join('" or "')}"`);
  return found[1];
}

/** Checks header names and values: with a line break in either, a value could add headers. */
export function guardHeaders(headers: HeaderOptions | undefined, option: string): void {
  for (const [name, value = ""] of headers instanceof Headers ? headers : Object.entries(headers ?? {})) {
    guard(
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof value === "string" && /^[\t -~\x80-\xff]*$/.test(value),
      `${option}: ${JSON.stringify(name)} must be a header name with a string on one line`,
    );
  }
}

/** Checks a count: an integer from 0 on. */
export function guardCount(value: number, option: string): void {
  guard(Number.isInteger(value) && value >= 0, `${option} must be an integer, 0 or more`);
}

/** Options of a client or of a call, as far as both are checked alike. */
type Options = ClientOptions & CallOptions & { readonly schema?: StandardSchema<unknown> | undefined };

/** Checks what the options of a client and of a call have in common, and the functions and interfaces among them. */
export function guardOptions(options: Options, name: string): void {
  guardObject(options, name, true);
  const { timeout = 1, maxRetries = 0, headers, fetch, hooks = [], limiter, signal, schema } = options;
  guard(typeof timeout === "number" && timeout > 0, "timeout must be a number of milliseconds above 0");
  guardCount(maxRetries, "maxRetries");
  guardObject(headers, "headers");
  guardHeaders(headers, "headers");
  // Signals of other realms and of polyfills are accepted.
  guard(
    !signal || [signal.throwIfAborted, signal.addEventListener, signal.removeEventListener].every(isFunction),
    "signal must be an AbortSignal",
  );
  guard(!schema || schema["~standard"], "schema must be a Standard Schema");
  guard(!limiter || isFunction(limiter.acquire), "limiter must come from createLimiter");
  guard(fetch === undefined || isFunction(fetch), "fetch must be a function");
  for (const hook of [hooks].flat()) {
    guardObject(hook, "hooks", true);
    for (const [name, value = guard] of Object.entries(hook)) {
      guard(HOOK.test(name), `hooks: ${name} is not a hook (logTo(console) makes hooks that log)`);
      guard(isFunction(value), `${name} must be a function`);
    }
  }
}

const HOOK: RegExp = /^on(Request|Response|Retry|Error|End)$/;

const isFunction = (value: unknown): boolean => typeof value === "function";

/**
 * Checks the base URL and removes its trailing slash: absolute, https (http on a loopback host, or anywhere with
 * `allowInsecureHttp`), without credentials, query and fragment.
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

/** Refuses a secret key in a web page, where every visitor can read it, unless the caller insists. */
export function guardBrowser(dangerouslyAllowBrowser: boolean | undefined): void {
  guard(
    dangerouslyAllowBrowser || !("window" in globalThis && "document" in globalThis),
    "every visitor can read a secret key in a browser: call from a server (dangerouslyAllowBrowser: true permits it here)",
  );
}

/** Checks one path argument and percent-encodes it; an empty one or a dot segment would address another resource. */
export function encodePath(
  operation: string,
  name: string,
  { value, integer }: { readonly value: unknown; readonly integer?: boolean | undefined },
): string {
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

/**
 * Checks a path of `client.fetch`: it starts with one slash, and neither as written nor percent-decoded does it leave the
 * base URL by a second slash, a backslash, a dot segment or a character that URL parsers drop.
 */
export function guardPath(path: unknown): asserts path is string {
  const written = typeof path === "string" ? path : "";
  const [pathname = ""] = written.split(/[?#]/);
  const decoded = pathname.replace(/%(2[ef]|5c)/gi, (octet) => decodeURIComponent(octet));
  guard(
    written[0] === "/" &&
      /^.(?![/\\])/.test(decoded) &&
      !/[\\\p{Cc}]|\s$/u.test(written) &&
      !/[/\\]\.{1,2}([/\\]|$)/.test(decoded),
    'path must start with one "/" and stay below the base URL: no other address, dot segment, backslash or control character',
  );
}
