/** Members of an object of a parsed document. */
export type Json = Readonly<Record<string, unknown>>;

/** A value's members, if it is an object; none otherwise. */
export function object(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The items of a list; none otherwise. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value, if it is text; an empty one otherwise. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
