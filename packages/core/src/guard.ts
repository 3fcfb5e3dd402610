import { ConfigurationError } from "./error.ts";

/** Refuses with a `ConfigurationError` unless the condition holds; the message says what to pass. */
export function guard(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ConfigurationError(message);
}

/** Checks a credential: visible ASCII without blanks, which is all that a header can carry. */
export function guardKey(value: unknown, option: string, hint: string): asserts value is string {
  guard(
    typeof value === "string" && /^[\x21-\x7e]+$/.test(value),
    `${option} must be ${hint}, without blanks or line breaks`,
  );
}

/** Picks the entry that `mode` names. */
export function guardMode<T>(modes: Readonly<Record<string, T>>, mode: unknown): T {
  const names = Object.keys(modes);
  guard(
    typeof mode === "string" && names.includes(mode),
    `mode must be ${names.map((name) => `"${name}"`).join(" or ")}`,
  );
  return modes[mode] as T; // `names` holds it
}

/** Checks header names and values: a line break in either would let a value write headers of its own. */
export function guardHeaders(headers: Readonly<Record<string, string | undefined>> | undefined, option: string): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    guard(
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
        (value === undefined || (typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value))),
      `${option}: ${JSON.stringify(name)} must be a header name with a string value on one line`,
    );
  }
}

/** Checks a number option: at least `least`, and whole where asked. */
export function guardNumber(value: unknown, option: string, least: number, whole: boolean): void {
  guard(
    typeof value === "number" && value >= least && (!whole || Number.isInteger(value)),
    `${option} must be ${whole ? "a whole number" : "a number"}, ${least} or more`,
  );
}

/**
 * Checks the base URL and takes its trailing slash off: absolute, https (http on a loopback host, or anywhere with
 * `allowInsecureHttp`), no credentials, query or fragment.
 */
export function guardBaseUrl(baseUrl: unknown, allowInsecureHttp: boolean | undefined): string {
  let url: URL | undefined;
  try {
    url = new URL(String(baseUrl));
  } catch {}
  guard(
    url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash,
    "baseUrl must be an absolute https URL without credentials, query or fragment",
  );
  guard(
    url.protocol === "https:" ||
      allowInsecureHttp ||
      /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname),
    "baseUrl must be https: plain http would show the key to the network; allowInsecureHttp: true permits it in a private one",
  );
  return url.href.replace(/\/+$/, "");
}

/** Refuses to put a secret key into a web page, where anybody can read it, unless the caller insists. */
export function guardBrowser(dangerouslyAllowBrowser: boolean | undefined): void {
  guard(
    dangerouslyAllowBrowser || typeof window === "undefined" || typeof document === "undefined",
    "a secret key must not be used in a browser, where anybody can read it: call from a server, or set dangerouslyAllowBrowser: true",
  );
}

/** Checks one path argument; an empty one or a dot segment would address another resource. */
export function guardPath(name: string, value: unknown, integer: boolean): void {
  guard(
    (integer && Number.isSafeInteger(value)) ||
      (typeof value === "string" && !/^\.{0,2}$/.test(value) && !/\p{Surrogate}/u.test(value)),
    `${name.replace(/[-_](\w)/g, (_, letter) => letter.toUpperCase())} must be ${integer ? "an integer or " : ""}a non-empty string other than "." and ".."`,
  );
}
