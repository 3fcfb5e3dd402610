import { members } from "./json.ts";

/** Follows the segments of a JSON pointer through own members; returns `undefined` where one is missing. */
export function follow(value: unknown, segments: readonly string[]): unknown {
  let found = value;
  for (const segment of segments) found = Object.hasOwn(members(found), segment) ? members(found)[segment] : undefined;
  return found;
}
