import type { Redact } from "./redactor.ts";

function read(value: unknown, name: PropertyKey): unknown {
  try {
    return (value as Record<PropertyKey, unknown>)[name]; // what has no members throws or returns undefined
  } catch {
    return undefined; // null, or the throwing getter of an object or a proxy
  }
}

/**
 * Returns a copy of a cause that is safe to show: an error with the redacted name, message, stack and code of the original
 * and, copied likewise, the errors in its `cause` and `errors`, twenty in all at most. Everything else is left out, since it
 * cannot be searched. Returns `undefined` where there is no cause; never throws.
 */
export function safeCause(cause: unknown, redact: Redact): unknown {
  let left = 20; // a getter can make a chain or a list endless
  const shown = (value: unknown): string | undefined =>
    /string|number/.test(typeof value) ? redact(String(value)) : undefined;

  const copy = (original: unknown): unknown => {
    if (original === undefined || original === null || !left) return undefined;
    left--;
    const message = shown(original) ?? shown(read(original, "message")) ?? "";
    const list = read(original, "errors");
    const errors = typeof list === "object" ? Array.from({ length: left }, (_, index) => copy(read(list, index))) : [];
    const members = {
      name: shown(read(original, "name")),
      code: shown(read(original, "code")),
      stack: shown(read(original, "stack")) ?? message,
      cause: copy(read(original, "cause")),
      errors: errors.some(Boolean) ? errors.filter(Boolean) : undefined,
    };
    return Object.assign(
      new Error(message),
      Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined)),
    );
  };
  return copy(cause);
}
