/** An object of a parsed document; its members are unchecked. */
export type Node = Readonly<Record<string, unknown>>;

/** Returns whether a value is an object with members, neither `null` nor an array. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the value if it is an object, otherwise an empty object. */
export function node(value: unknown): Node {
  return isNode(value) ? value : {};
}

/** Returns the value if it is an array, otherwise an empty array. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the strings of an array, or an empty array for any other value. */
export function strings(value: unknown): readonly string[] {
  return list(value).filter((item): item is string => typeof item === "string");
}

/** Returns the value if it is a string, otherwise an empty string. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
