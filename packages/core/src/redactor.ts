import { createMatcher, type Matcher } from "./matcher.ts";
import { viewsOf } from "./views.ts";

/** The text that replaces a secret. */
export const REDACTED = "[redacted]";

/** Replaces every known secret in a text, if there is a text. */
export type Redact = <T extends string | undefined>(text: T) => T;

/** Replaces secrets in every form in which a server can echo them; never throws. */
export interface Redactor {
  /**
   * Adds secrets to search for. Texts under three characters and numbers under three digits are left out, since they would
   * take ordinary words and numbers along.
   */
  add(secrets: Iterable<string>): void;
  /**
   * Replaces the secrets added so far: plain, percent-encoded, form-encoded, JSON-escaped or HTML-escaped, also twice, and
   * numbers with any separators between their digits. A number under eight digits is not found inside a longer one.
   * A text that cannot be searched is replaced as a whole. Takes time linear in the text, whatever the secrets.
   */
  readonly redact: Redact;
}

function buildMatchers(secrets: Iterable<string>): readonly Matcher[] {
  const words: string[] = [];
  const numbers: string[] = [];
  for (const secret of secrets) {
    // A secret that looks encoded itself is decoded along with the text.
    for (const { text } of viewsOf(secret.trim())) {
      const digits = text.replace(/\D/g, "");
      if (digits !== text) words.push(text);
      // A server that reads digits as an integer echoes them without the zeros in front.
      if (!/[a-z]/i.test(text)) numbers.push(digits, digits.replace(/^0+/, ""));
    }
  }
  return [createMatcher(words, false), createMatcher(numbers, true)];
}

/** Makes a redactor that knows no secrets yet. It prepares its search when it is first asked to redact. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  let matchers: readonly Matcher[] | undefined;

  const hide = (text: string): string => {
    matchers ??= buildMatchers(secrets);
    // By index: how many of the secrets found begin there, less those that end there.
    const edges = new Int32Array(text.length + 1);
    for (const view of viewsOf(text)) for (const find of matchers) find(view, edges);
    let open = 0;
    return text.replace(/[\s\S]/g, (char, index: number) => {
      const before = open;
      open += edges[index] ?? 0;
      return open ? (before ? "" : REDACTED) : char;
    });
  };

  const redact = (text?: string): string | undefined => {
    try {
      return text && hide(text);
    } catch {
      return REDACTED;
    }
  };

  return {
    add(more) {
      for (const secret of more) secrets.add(secret);
      matchers = undefined;
    },
    redact: redact as Redact, // a text for a text, nothing for nothing
  };
}
