/** An object of a parsed document; what its members hold has to be looked at before use. */
export type Node = Readonly<Record<string, unknown>>;

/** Whether a value is an object with members, neither `null` nor an array. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one where it is something else. */
export function node(value: unknown): Node {
  return isNode(value) ? value : {};
}

/** The value as an array; an empty one where it is something else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The strings of an array; none where the value is not an array. */
export function strings(value: unknown): readonly string[] {
  return list(value).filter((item): item is string => typeof item === "string");
}
