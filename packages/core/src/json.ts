/** A value's members, if it is an object; none otherwise. */
export function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}; // any object's members are unknown
}

/** A value, if it is text with something in it. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
