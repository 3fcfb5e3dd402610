import fc from "fast-check";
import type { Shape } from "./shape.ts";

const formats: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  "date-time": () => moments().map((date) => date.toISOString()),
  date: () => moments().map((date) => date.toISOString().slice(0, 10)),
  email: () => fc.emailAddress(),
  ipv4: () => fc.ipV4(),
  uri: () => fc.webUrl({ withQueryParameters: true, withFragments: true }),
  uuid: () => fc.uuid(),
};

/** Generates strings of a shape: any character of Unicode that the schema allows, and known values. */
export function texts({ formats: named, patterns, known, bounds }: Shape): fc.Arbitrary<string> {
  const { minLength = 0, maxLength } = bounds;
  const [format] = named;
  const [pattern] = patterns;
  const most = Math.min(maxLength ?? Number.POSITIVE_INFINITY, minLength + 16);
  // Only one of several formats or patterns is used; the string is validated against all of them later.
  const own =
    (format === undefined ? undefined : formats[format]?.()) ??
    (pattern === undefined ? undefined : fc.stringMatching(new RegExp(pattern, "u"))) ??
    fc.oneof(
      fc.string({ unit: "binary", minLength, maxLength: most }),
      fc.string({ unit: "grapheme-ascii", minLength, maxLength: most }),
    );
  const values = known.filter((value) => typeof value === "string");
  return values.length === 0 ? own : fc.oneof(fc.constantFrom(...values), own);
}

/** Generates names of undeclared members. */
export function names(taken: Iterable<string>): fc.Arbitrary<string> {
  const own = new Set(taken);
  return fc
    .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 })
    .filter((name) => !own.has(name) && name !== "__proto__" && !/[[\]]/.test(name));
}

function moments(): fc.Arbitrary<Date> {
  return fc.date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
}
