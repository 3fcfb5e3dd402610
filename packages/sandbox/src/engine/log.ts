import type { CardFinder } from "./card-number.ts";
import { isSecurityCode } from "./card-number.ts";

/** Headers and body of a message, redacted. */
export interface LoggedMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An exchange, without credentials, card numbers and security codes. */
export interface LoggedExchange {
  readonly provider: string;
  /** Operation id; `undefined` where the path belongs to no operation. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  /** `undefined` where the connection broke before an answer. */
  readonly status: number | undefined;
  /** Ids of the rules that the answer rests on. */
  readonly rules: readonly string[];
  readonly request: LoggedMessage;
  readonly response: LoggedMessage | undefined;
  /** Milliseconds since the epoch, by the sandbox's clock. */
  readonly at: number;
}

const LEFT_OUT = "[redacted]";
const headerNames = /^(?:proxy-)?authorization$|cookie|signature|token|api-?key|secret|digest/i;

/** Redacts what the log keeps. */
export interface Redaction {
  url(url: URL): string;
  headers(headers: Headers): Record<string, string>;
  body(text: string): string;
}

/** Creates the redaction for the sensitive names of a provider. */
export function createRedaction(sensitive: readonly string[], cards: CardFinder): Redaction {
  const names = new Set(sensitive.map((name) => name.toLowerCase()));
  const isSensitive = (name: string): boolean => names.has(name.toLowerCase()) || isSecurityCode(name);
  const keep = (name: string, value: unknown): unknown => (isSensitive(name) && value !== null ? LEFT_OUT : value);
  return {
    url(url) {
      const { origin, pathname, searchParams } = url;
      const query = [...searchParams].map(
        ([name, value]) => `${name}=${isSensitive(name) ? LEFT_OUT : encodeURIComponent(value)}`,
      );
      return cards.mask(decodeSafely(origin + pathname + (query.length > 0 ? `?${query.join("&")}` : "")));
    },
    headers: (headers) =>
      Object.fromEntries(
        [...headers].map(([name, value]) => [
          name,
          headerNames.test(name) || isSensitive(name) ? LEFT_OUT : cards.mask(value),
        ]),
      ),
    body(text) {
      if (text === "") return text;
      try {
        return cards.mask(JSON.stringify(JSON.parse(text), keep));
      } catch {
        const pairs = text.includes("=") ? [...new URLSearchParams(text)] : [];
        if (pairs.length === 0) return cards.mask(text);
        const kept = pairs.map(([name, value]) => `${name}=${keep(name.replace(/^.*\[(.+)\](\[\])?$/s, "$1"), value)}`);
        return cards.mask(kept.join("&"));
      }
    },
  };
}

function decodeSafely(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
