// Vitest compares a RegExp, a URL and other objects without own members as equal to anything. Such a check could not fail, so
// it is refused.
import { expect } from "vitest";

// Classes without own members that Vitest does compare.
const comparable = [Date, Error];

expect.addEqualityTesters([
  (received, expected) => {
    if (typeof expected !== "object" || expected === null || expected === received) return undefined;
    const { constructor: type } = expected;
    const isPlain = type === Object || type === undefined || "asymmetricMatch" in expected;
    const isComparable = Symbol.iterator in expected || comparable.some((one) => expected instanceof one);
    if (isPlain || isComparable || Object.keys(expected).length > 0) return undefined;
    throw new TypeError(`${type.name} ${expected} compares nothing: for a pattern write expect.stringMatching`);
  },
]);
