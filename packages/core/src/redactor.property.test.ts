import fc from "fast-check";
import { expect, test } from "vitest";
import { createRedactor, REDACTED } from "./redactor.ts";

const settings = { seed: 15, numRuns: 1000 };

// Every secret begins with what no context holds, so that a leak of its beginning shows as well.
const word = fc
  .oneof(
    fc.string({ minLength: 2, maxLength: 30, unit: "grapheme" }),
    fc.string({ minLength: 2, maxLength: 30, unit: fc.constantFrom(..."ab%&\\+/\"'<>;# =u0042\n\u00e9") }),
  )
  .map((text) => `~Q${text.trim()}x`);
const number = fc.stringMatching(/^[1-9]\d{7,18}$/);

const encoders: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  percent: encodeURIComponent,
  form: (text) => new URLSearchParams({ t: text }).toString().slice(2),
  json: (text) => JSON.stringify(text).slice(1, -1),
  "json in capitals": (text) =>
    text.replace(/[^\w ]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`),
  html: (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`),
};
const encoder = fc.constantFrom(...Object.keys(encoders));
const encode = (name: string, text: string): string => encoders[name]?.(text) ?? text;
const context = fc.string({ maxLength: 12, unit: fc.constantFrom(..."abc ,.:;<>{}[]()\"'=-\n") });

test("no text secret survives two encodings, whatever stands around it", () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      context,
      context,
      encoder,
      encoder,
      (secrets, a, b, one, two) => {
        const redactor = createRedactor();
        redactor.add(secrets);
        const echo = secrets.map((secret) => `${a}${secret}${b}`).join("|");
        const shown = redactor.redact(encode(two, encode(one, echo)));
        expect(shown).not.toMatch(/~Q|%7EQ|%257EQ/i);
        expect(shown).toContain(REDACTED);
      },
    ),
    settings,
  );
});

test("no number survives any separators, whatever stands around it", () => {
  const separator = fc.stringMatching(/^[ \-.\u00a0\u2009\u2013\r\n\t_/]{0,3}$/);
  fc.assert(
    fc.property(number, separator, separator, context, encoder, (digits, sent, echoed, around, form) => {
      const redactor = createRedactor();
      redactor.add([[...digits].join(sent)]);
      const echo = [...digits].join(echoed);
      expect(redactor.redact(encode(form, `${around}x${echo}x${around}`))).toBe(
        encode(form, `${around}x`) + REDACTED + encode(form, `x${around}`),
      );
    }),
    settings,
  );
});

test("a text without the secrets stays as it is, whatever it is", () => {
  fc.assert(
    fc.property(fc.array(word), fc.string({ unit: "binary", maxLength: 60 }), (secrets, text) => {
      fc.pre(!text.includes("Q") && !text.includes("q"));
      const redactor = createRedactor();
      redactor.add(secrets);
      expect(redactor.redact(text)).toBe(text);
    }),
    settings,
  );
});

test("what is shown is the text with only secrets replaced", () => {
  const letters = fc.string({ minLength: 3, maxLength: 5, unit: fc.constantFrom("a", "b") });
  const text = fc.string({ maxLength: 40, unit: fc.constantFrom("a", "b", "c") });
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 6 }), text, (secrets, source) => {
      const redactor = createRedactor();
      redactor.add(secrets);
      const hidden = [...source].map(() => false);
      for (const secret of secrets) {
        for (let at = source.indexOf(secret); at >= 0; at = source.indexOf(secret, at + 1)) {
          hidden.fill(true, at, at + secret.length);
        }
      }
      const expected = [...source].map((char, at) => (hidden[at] ? (hidden[at - 1] ? "" : "#") : char)).join("");
      expect(redactor.redact(source).replaceAll(REDACTED, "#").replaceAll("##", "#")).toBe(expected);
    }),
    settings,
  );
});

// Every step of the search is one look-up in a map.
function countLookups(run: () => void): number {
  const get = Map.prototype.get;
  let count = 0;
  Map.prototype.get = function (key) {
    count++;
    return get.call(this, key);
  };
  try {
    run();
  } finally {
    Map.prototype.get = get;
  }
  return count;
}

test("the cost is linear in the text and in the secrets, whatever they are", () => {
  const size = 60_000;
  const numbers = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `42424242${1_000_000 + index}`);
  const cases: Readonly<Record<string, readonly [secrets: readonly string[], text: string]>> = {
    "twenty numbers": [numbers(20), "4242 4242 ".repeat(size / 10)],
    "two thousand numbers": [numbers(2000), "4242 4242 ".repeat(size / 10)],
    "one long run of a digit": [["4".repeat(6000)], "4".repeat(size)],
    "a long run that never ends as it should": [[`${"4".repeat(6000)}5`], "4".repeat(size)],
    "runs of every length": [Array.from({ length: 200 }, (_, index) => `${"a".repeat(index)}b`), "a".repeat(size)],
    "short numbers that all fail": [numbers(7).map((_, index) => "4".repeat(index + 1)), "4".repeat(size)],
    "a long text": [["ab".repeat(20_000)], "ab".repeat(size / 2)],
    "escapes all along": [["%20%20%20%20%20x"], "%2520".repeat(size / 5)],
  };
  for (const [name, [secrets, text]] of Object.entries(cases)) {
    const redactor = createRedactor();
    redactor.add(secrets);
    const build = countLookups(() => redactor.redact("-"));
    const search = countLookups(() => redactor.redact(text));
    // Two look-ups for each unit, in each of two searches of each view; a failed short number costs no look-up.
    const views = text.includes("%") ? 4 : 1;
    expect(search, name).toBeLessThan(4 * views * text.length + 10);
    expect(search, name).toBeGreaterThan(text.length / 2);
    // Three look-ups for each unit of a secret, as text and twice as a number, of up to four forms.
    expect(build, name).toBeLessThan(24 * secrets.join("").length + 100);
  }
});
