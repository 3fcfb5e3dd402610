/**
 * Flattens a value to name and text pairs in bracket notation: `card[number]`, and `tags[]` or `tags[0]` for the items
 * of an array. `undefined` and `null` members are left out; an empty string stays.
 */
export function brackets(
  value: unknown,
  name: string,
  indexed: boolean,
  pairs: [string, string][] = [],
): [string, string][] {
  if (value === undefined || value === null) return pairs;
  if (typeof value !== "object") {
    pairs.push([name, String(value)]);
    return pairs;
  }
  const list = Array.isArray(value);
  for (const [key, member] of Object.entries(value)) {
    const inner = list && !indexed ? "" : key;
    brackets(member, name ? `${name}[${inner}]` : key, indexed, pairs);
  }
  return pairs;
}

/** A body as `application/x-www-form-urlencoded`, nested members in brackets. */
export function encodeForm(body: unknown): string {
  return new URLSearchParams(brackets(body, "", false)).toString();
}
