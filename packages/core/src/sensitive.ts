import { credentialParts } from "./credentials.ts";
import { parseJson } from "./json.ts";
import { REDACTED, type Redact } from "./redactor.ts";

/** A request as it is sent, with the path arguments by their names in the template. */
export interface SentRequest {
  readonly url: string;
  readonly headers: Headers | Readonly<Record<string, string>>;
  /** The serialized body. Nothing is read of what is not text, bytes, `URLSearchParams` or `FormData`. */
  readonly body?: unknown;
  readonly path?: Readonly<Record<string, string>> | undefined;
}

const SECRET_HEADER: RegExp = /auth|cookie|token|secret|(?<!idempotency-)key|sig/i;

// Headers, URLSearchParams and FormData list their members themselves; no parsed JSON holds a function.
const entries = (value: object): Iterable<[string, unknown]> =>
  typeof (value as Headers).append === "function" ? (value as Headers) : Object.entries(value); // checked by the condition

// A name of a form, such as `card[number]`, is sensitive if one of its parts is.
const isSensitive = (name: string, names: ReadonlySet<string>): boolean =>
  name.split(/[[\]]/).some((part) => names.has(part) || names.has(part.toLowerCase()));

const isSecretHeader = (name: string, names: ReadonlySet<string>): boolean =>
  SECRET_HEADER.test(name) || isSensitive(name, names);

/** Returns the texts and numbers under sensitive names in a parsed body, at any depth, also in a text that is JSON itself. */
export function sensitiveMembers(value: unknown, names: ReadonlySet<string>): string[] {
  const found: string[] = [];
  // Grows while it is walked, so that no depth of nesting exhausts the stack.
  const open: [value: unknown, within: boolean][] = [[value, false]];
  for (const [item, within] of open) {
    if (typeof item === "object" && item) {
      for (const [name, member] of entries(item)) open.push([member, within || isSensitive(name, names)]);
    } else if (/string|number/.test(typeof item)) {
      const text = String(item);
      if (within) found.push(text);
      if (/^\s*[[{]/.test(text)) open.push([parseJson(text), within]);
    }
  }
  return found;
}

/** Returns the values under sensitive names in a request: in its query, path, headers and body. */
export function sentSecrets({ url, headers, body, path }: SentRequest, names: ReadonlySet<string>): string[] {
  const text = ArrayBuffer.isView(body) ? new TextDecoder().decode(body) : body;
  const query = new URLSearchParams(url.split(/[?#]/)[1]);
  const parsed = typeof text === "string" ? (parseJson(text) ?? new URLSearchParams(text)) : text;
  const secret = [...entries(headers)].filter(([name]) => isSecretHeader(name, names));
  return [
    ...sensitiveMembers([query, path, parsed], names),
    ...credentialParts(Object.fromEntries(secret) as Record<string, string>), // headers are texts
  ];
}

/** Returns headers as an event may show them: values under sensitive names replaced, secrets in the other values too. */
export function redactHeaders(
  headers: SentRequest["headers"],
  names: ReadonlySet<string>,
  redact: Redact,
): Record<string, string> {
  return Object.fromEntries(
    Array.from(entries(headers), ([name, value]) => [
      name,
      isSecretHeader(name, names) ? REDACTED : redact(String(value)),
    ]),
  );
}
