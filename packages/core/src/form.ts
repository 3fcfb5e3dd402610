import { guard } from "./guard.ts";

/** How the items of an array are named: `tags=`, `tags[]=` or `tags[0]=`. */
export type ItemNaming = "" | "[]" | "[index]";

/** Returns whether a value is an object literal, of any realm. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function textOf(value: unknown, name: string): string {
  const valid = value instanceof Date ? !Number.isNaN(value.getTime()) : /^(string|boolean|bigint)$/.test(typeof value);
  guard(
    valid || Number.isFinite(value),
    `${name} has no textual form: pass text, a finite number, a boolean, a Date, an array or a plain object`,
  );
  return value instanceof Date ? value.toISOString() : String(value);
}

/**
 * Writes members as `application/x-www-form-urlencoded`, nested ones in brackets: `card[number]=`. A `Date` is written as
 * ISO 8601; `undefined` and `null` are left out, an empty string stays.
 *
 * Throws a `ConfigurationError` for a value without a textual form, such as a `Map` or a function, and for a cycle.
 */
export function encodeForm(members: object, naming: ItemNaming): string {
  const form = new URLSearchParams();
  const append = (value: unknown, name: string, parents: readonly unknown[]): void => {
    if (value === undefined || value === null) return;
    const list = Array.isArray(value);
    if (!list && !isPlain(value)) {
      form.append(name, textOf(value, name));
      return;
    }
    guard(!parents.includes(value), `${name} refers back to itself`);
    for (const [key, member] of Object.entries(value)) {
      const step = list && naming !== "[index]" ? naming : name ? `[${key}]` : key;
      append(member, name + step, [...parents, value]);
    }
  };
  append(members, "", []);
  return form.toString();
}
