/** An object of a parsed document; what its members hold has to be looked at before use. */
export type Tree = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one where it is something else. */
export function tree(value: unknown): Tree {
  return isTree(value) ? value : {};
}

/** Whether a value is an object with members, neither `null` nor an array. */
export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an array; an empty one where it is something else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as text; empty where it is something else. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
