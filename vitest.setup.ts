// What has no members of its own, as a pattern or an address, equals whatever it is compared with. Such a check could not
// fail, so it is refused.
import { expect } from "vitest";

const telling = [Date, Error];

expect.addEqualityTesters([
  (received, expected) => {
    if (typeof expected !== "object" || expected === null || expected === received) return undefined;
    const { constructor: type } = expected;
    const isPlain = type === Object || type === undefined || "asymmetricMatch" in expected;
    const isTelling = Symbol.iterator in expected || telling.some((one) => expected instanceof one);
    if (isPlain || isTelling || Object.keys(expected).length > 0) return undefined;
    throw new TypeError(`${type.name} ${expected} compares nothing: for a pattern write expect.stringMatching`);
  },
]);
