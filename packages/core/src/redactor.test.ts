import { describe, expect, test } from "vitest";
import { createRedactor } from "./redactor.ts";

const CARD = "4242424242424242";

const redacted = (secret: string, text: string): string => {
  const redactor = createRedactor();
  redactor.add([secret]);
  return redactor.redact(text);
};

const html = (text: string): string => text.replace(/[^\w ]/g, (char) => `&#${char.codePointAt(0)};`);
const unicode = (text: string): string =>
  text.replace(/\W/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

describe("a text", () => {
  const secret = `sk<k&y>'"/=+ü~😀\\%20\t!`;
  const forms: Readonly<Record<string, string>> = {
    plain: secret,
    "percent-encoded": encodeURIComponent(secret),
    "percent-encoded in lower case": encodeURIComponent(secret).toLowerCase(),
    "percent-encoded twice": encodeURIComponent(encodeURIComponent(secret)),
    "form-encoded": new URLSearchParams({ k: secret }).toString().slice(2),
    "in JSON": JSON.stringify(secret).slice(1, -1),
    "in JSON within JSON": JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    "in JSON with escaped slashes": JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
    "in JSON with all signs escaped": unicode(secret),
    "in JSON with escapes in capitals": unicode(secret).replace(
      /\\u..../g,
      (code) => `\\u${code.slice(2).toUpperCase()}`,
    ),
    "in HTML, by name": secret
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
      .replace(/'/g, "&apos;"),
    "in HTML, by number": html(secret).replace(/\t/g, "&#9;"),
    "in HTML, by hexadecimal number": secret.replace(/\W/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`),
    "in HTML, after percent-encoding": encodeURIComponent(secret).replaceAll("'", "&#39;"),
  };

  test.each(Object.keys(forms))("is found %s", (name) => {
    const echo = forms[name] ?? "";
    expect(redacted(secret, `a <${echo}> b`)).toBe("a <[redacted]> b");
    expect(redacted(secret, `${echo}${echo}`)).toBe("[redacted]");
  });

  test.each(["%2B", "a%20b", "\\u0041bc", "&amp;&lt;", "a+b+c", "100%", "\\\\n"])(
    "that looks encoded, %s, is found",
    (secret) => {
      for (const echo of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), html(secret)]) {
        expect(redacted(secret, `<${echo}>`)).toBe("<[redacted]>");
      }
    },
  );

  test("is found up to its end, within what only looks like an escape", () => {
    expect(redacted("a/b&zz", "<a\\/b&zzz;>")).toBe("<[redacted]z;>");
    expect(redacted("a/b%f", "<a\\/b%ff>")).toBe("<[redacted]f>");
  });

  test("is found without the blanks around it", () => {
    expect(redacted("  Ada \n", "<Ada>")).toBe("<[redacted]>");
  });

  test("is found within a word, and wherever it begins anew", () => {
    expect(redacted("abab", "xababy")).toBe("x[redacted]y");
    expect(redacted("aab", "aaab")).toBe("a[redacted]");
    expect(redacted("aba", "ababa!")).toBe("[redacted]!");
  });

  test("is not found in characters whose codes end alike", () => {
    for (const text of ["xŁb", "x\u8041b", "x\u0241b"]) expect(redacted("aAb", text)).toBe(text);
  });

  test("with letters is not searched for by its digits", () => {
    expect(redacted("key12345", "order 12345 of key12345")).toBe("order 12345 of [redacted]");
    expect(redacted("KEY12345", "order 12345 of KEY12345")).toBe("order 12345 of [redacted]");
  });

  test("of less than three characters stays", () => {
    expect(redacted("no", "no: it is not so")).toBe("no: it is not so");
    expect(redacted("", "none")).toBe("none");
    expect(redacted("%6E%6F", "no")).toBe("no");
  });
});

describe("a number", () => {
  const groups = (separator: string): string => CARD.replace(/\d{4}(?=\d)/g, `$&${separator}`);
  const separators = [
    " ",
    "  ",
    "-",
    ".",
    "\u00a0",
    "\n",
    "\r\n    ",
    "\t",
    "\u2013",
    "+",
    "_",
    " - ",
    "%20",
    "%C2%A0",
    "\\n",
    "\\u00a0",
    "&nbsp;",
    "&#160;",
    "%2520",
  ];

  test.each(separators)("is found with %j between its digits", (separator) => {
    for (const sent of [CARD, groups(separator), `${groups("-")}\n`]) {
      for (const echo of [CARD, groups(separator), [...CARD].join(separator)]) {
        expect(redacted(sent, `card ${echo}, declined`)).toBe("card [redacted], declined");
      }
    }
  });

  test("of eight digits is found within a longer number, a shorter one is not", () => {
    expect(redacted("12345678", "0123456789")).toBe("0[redacted]9");
    expect(redacted("1234567", "01234567 12345678 1234567")).toBe("01234567 12345678 [redacted]");
    expect(redacted("123", "order 12345, 0123, 123.")).toBe("order 12345, 0123, [redacted].");
    expect(redacted("123", "a123b 1 2 3")).toBe("a[redacted]b [redacted]");
  });

  test("is not the octet before it", () => {
    expect(redacted("123", "%20123%20")).toBe("%20[redacted]%20");
    expect(redacted(CARD, `LIKE '%${CARD}%'`)).toBe("LIKE '%[redacted]%'");
    expect(redacted(CARD, `%22number%22:%20${CARD}`)).toBe("%22number%22:%20[redacted]");
  });

  test("is found without the zeros in front of it", () => {
    expect(redacted("0123456789", "account 123456789")).toBe("account [redacted]");
    expect(redacted("0042", "42 of 0042")).toBe("42 of [redacted]");
  });

  test("is found where a longer secret with the same end does not match", () => {
    const redactor = createRedactor();
    redactor.add(["12345", "345"]);
    expect(redactor.redact("012 345")).toBe("012 [redacted]");
  });

  test("is not found across letters", () => {
    expect(redacted("123456789", "1234x56789 1234X56789")).toBe("1234x56789 1234X56789");
  });

  test("of less than three digits stays", () => {
    expect(redacted("42", "42")).toBe("42");
    expect(redacted("4-2", "42 4-2")).toBe("42 [redacted]");
  });
});

describe("several secrets", () => {
  test("that overlap are replaced together", () => {
    const redactor = createRedactor();
    redactor.add(["abcd", "cdef", "zabcdefz", "def"]);
    expect(redactor.redact("abcdef|cdefg|abc")).toBe("[redacted]|[redacted]g|abc");
  });

  test("that overlap as text and number are replaced together", () => {
    const redactor = createRedactor();
    redactor.add(["AB12", "1234"]);
    expect(redactor.redact("<AB1234>")).toBe("<[redacted]>");
  });

  test("are found encoded where one is part of another", () => {
    const redactor = createRedactor();
    redactor.add(["admin", "admin/2024+x", "2024"]);
    expect(redactor.redact(encodeURIComponent("<admin/2024+x> of admin"))).toBe("%3C[redacted]%3E%20of%20[redacted]");
    expect(redactor.redact("50%25 of <admin>")).toBe("50%25 of <[redacted]>");
  });

  test("can be added after a search", () => {
    const redactor = createRedactor();
    redactor.add(["first"]);
    expect(redactor.redact("first second")).toBe("[redacted] second");
    redactor.add(new Set(["second"]));
    expect(redactor.redact("first second")).toBe("[redacted] [redacted]");
  });
});

describe("a redactor", () => {
  test("returns nothing for nothing", () => {
    const redactor = createRedactor();
    redactor.add(["abc"]);
    expect(redactor.redact(undefined)).toBeUndefined();
    expect(redactor.redact("")).toBe("");
  });

  test("returns a text as it is where there is no secret in it", () => {
    const text = "100%, %20, \\u0041, &amp;, &nope;, a+b, %FF, \ud83d";
    expect(createRedactor().redact(text)).toBe(text);
    expect(redacted("secret", text)).toBe(text);
  });

  test("replaces a text that it cannot search as a whole", () => {
    const redactor = createRedactor();
    redactor.add([null as unknown as string]); // what a caller without types can pass
    expect(redactor.redact("whatever")).toBe("[redacted]");
  });

  test("takes secrets of any length", () => {
    const number = "4".repeat(6000);
    expect(redacted(number, `<${number}>`)).toBe("<[redacted]>");
    const text = "x".repeat(100_000);
    expect(redacted(text, `<${text}>`)).toBe("<[redacted]>");
    expect(redacted(`${number}5`, number)).toBe(number);
  });
});
