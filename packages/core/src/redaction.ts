import { members } from "./json.ts";

/** What stands where a secret stood. */
export const REDACTED = "[redacted]";

/** Takes every secret it knows out of a text, if there is a text. */
export type Redact = <T extends string | undefined>(text: T) => T;

const SECRET_NAME: RegExp = /auth|cookie|token|secret|key|sig/i;

const literal = (text: string): string => text.replace(/\W/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);

// A number is found with the blanks or dashes people write it with, encoded or not, and not inside a longer number; the digit of a
// percent-encoded octet before it is no part of it.
const pattern = (secret: string): string => {
  const digits = secret.replace(/[ -]/g, "");
  if (/^\d+$/.test(digits)) return `(?<!(?<!%[\\da-fA-F]?)\\d)${[...digits].join("(?:[ +-]|%20)?")}(?!\\d)`;
  const form = new URLSearchParams([["", secret]]).toString().slice(1);
  return [secret, encodeURIComponent(secret), form, JSON.stringify(secret).slice(1, -1)].map(literal).join("|");
};

/** Makes a redactor for some values; those under three characters would take ordinary words along and are left out. */
export function redactor(secrets: Iterable<string>): Redact {
  const known = [...new Set(secrets)].filter((secret) => secret.length > 2 && !/\p{Surrogate}/u.test(secret));
  if (!known.length) return (text) => text;
  known.sort((a, b) => b.length - a.length);
  const secret = new RegExp(known.map(pattern).join("|"), "gu");
  return (text) => text?.replace(secret, REDACTED) as typeof text; // nothing comes of nothing
}

/** Collects the values of all members with a sensitive name, at any depth of a body or a query. */
export function sensitiveValues(
  value: unknown,
  names: readonly string[],
  found: string[] = [],
  within = false,
): string[] {
  for (const [name, member] of Object.entries(members(value))) {
    sensitiveValues(member, names, found, within || (!Array.isArray(value) && names.includes(name)));
  }
  if (within && (typeof value === "string" || typeof value === "number")) found.push(String(value));
  return found;
}

/** The headers as an event may show them: values of credentials and sensitive names replaced, secrets elsewhere too. */
export function redactHeaders(headers: Headers, names: readonly string[], redact: Redact): Record<string, string> {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    shown[name] = SECRET_NAME.test(name) || names.includes(name) ? REDACTED : redact(value);
  });
  return shown;
}

// What cannot be looked into, such as headers or a map, and what lies too deep count as holding one.
const isClean = (value: unknown, redact: Redact, depth: number): boolean =>
  Object(value) !== value
    ? redact(String(value)) === String(value)
    : depth > 0 &&
      /t (Object|Array|Error|DOMException)]/.test(Object.prototype.toString.call(value)) &&
      [...Reflect.ownKeys(value as object), "message"].every((name) =>
        isClean((value as Record<PropertyKey, unknown>)[name], redact, depth - 1),
      );

/** A cause that is safe to show: the error itself, or, where it may hold a secret, one of the same name and code without it. */
export function redactCause(cause: unknown, redact: Redact, depth = 5): unknown {
  if (isClean(cause, redact, depth)) return cause;
  if (!depth) return undefined;
  const { name, message = cause, code, cause: inner } = members(cause);
  const safe = new Error(redact(String(message)), { cause: redactCause(inner, redact, depth - 1) });
  return Object.assign(safe, { name, code, stack: undefined });
}
