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
    const error = new Error(shown(original) ?? shown(read(original, "message")));
    error.stack = error.message;
    const set = (name: string, value: unknown): void => {
      if (value !== undefined) Object.assign(error, { [name]: value });
    };
    for (const name of ["name", "code", "stack"]) set(name, shown(read(original, name)));
    set("cause", copy(read(original, "cause")));
    const list = read(original, "errors");
    if (typeof list === "object") {
      set("errors", Array.from({ length: left }, (_, index) => copy(read(list, index))).filter(Boolean));
    }
    return error;
  };
  return copy(cause);
}
