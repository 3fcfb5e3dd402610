/** Members of a request's body, as the provider reads them. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * Reads a body as JSON or as a form, by its content type or, without one that decides, by its first character.
 * Returns `undefined` where it is neither, or JSON that is not an object.
 */
export function readBody(text: string, type: string | null): Members | undefined {
  if (text.trim() === "") return {};
  const json = type?.includes("json") || (!type?.includes("form-urlencoded") && /^\s*[[{"]/.test(text));
  if (!json) return readForm(text);
  try {
    const value: unknown = JSON.parse(text);
    return isMembers(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Returns whether a value is an object with members. */
export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads a form: `card[number]=4` is a member of a member, `roles[]=a` an item of a list. */
export function readForm(text: string): Members {
  const form: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const path = [name.replace(/\[.*/s, ""), ...[...name.matchAll(/\[([^\]]*)\]/g)].map(([, key]) => key ?? "")];
    if (!path.includes("__proto__")) place(form, path, value);
  }
  return form;
}

function place(into: Record<string, unknown> | unknown[], [key = "", ...rest]: readonly string[], value: string): void {
  const list = Array.isArray(into);
  const at = list ? into.length : key;
  const present: unknown = list ? undefined : Object.hasOwn(into, key) ? into[key] : undefined;
  let next: unknown = value;
  if (rest.length > 0) {
    next = typeof present === "object" && present !== null ? present : rest[0] === "" ? [] : {};
    place(next as Record<string, unknown>, rest, value); // made or checked in the line before
  }
  if (list) into.push(next);
  else into[at] = next;
}
