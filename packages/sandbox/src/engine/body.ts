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

// Deeper names are left out, as frameworks do.
const DEPTH = 32;

/** Reads a form: `card[number]=4` is a member of a member, `roles[]=a` an item of a list. */
export function readForm(text: string): Members {
  const form: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const path = [name.replace(/\[.*/s, ""), ...Array.from(name.matchAll(/\[([^\]]*)\]/g), ([, key]) => key ?? "")];
    if (path.length <= DEPTH && !path.includes("__proto__")) place(form, path, value);
  }
  return form;
}

function place(form: Record<string, unknown>, path: readonly string[], value: string): void {
  let into: unknown = form;
  path.forEach((key, index) => {
    const next = path[index + 1];
    const fresh = next === undefined ? value : next === "" ? [] : {};
    if (Array.isArray(into)) {
      into.push(fresh);
      into = fresh;
    } else if (isMembers(into)) {
      const present = Object.hasOwn(into, key) ? into[key] : undefined;
      const kept = next !== undefined && typeof present === "object" ? present : fresh;
      Object.assign(into, { [key]: kept });
      into = kept;
    }
  });
}
