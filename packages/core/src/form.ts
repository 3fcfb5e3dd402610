import { members } from "./json.ts";

/** How the items of an array are named: `tags=`, `tags[]=` or `tags[0]=`. */
export type ItemNaming = "" | "[]" | "[index]";

function pairs(value: unknown, name: string, naming: ItemNaming, found: string[][]): string[][] {
  const inner = members(value);
  if (inner === value) {
    const list = Array.isArray(value);
    for (const [key, member] of Object.entries(inner)) {
      const step = list && naming !== "[index]" ? naming : name ? `[${key}]` : key;
      pairs(member, name + step, naming, found);
    }
  } else if (value !== undefined && value !== null) {
    found.push([name, String(value)]);
  }
  return found;
}

/**
 * Writes members as `application/x-www-form-urlencoded`, nested ones in brackets: `card[number]=`. `undefined` and `null`
 * are left out, an empty string stays.
 */
export function encodeForm(members: unknown, naming: ItemNaming): string {
  return new URLSearchParams(pairs(members, "", naming, [])).toString();
}
