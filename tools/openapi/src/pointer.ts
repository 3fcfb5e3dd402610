/** Extends a JSON pointer (RFC 6901) by keys, which it escapes. */
export function join(pointer: string, ...keys: (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** Splits a pointer into its unescaped keys. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Splits text that should be a pointer into its keys; returns `undefined` if it is not a valid pointer. */
export function parsePointer(text: string): string[] | undefined {
  return (text === "" || text.startsWith("/")) && !/~(?![01])/.test(text) ? keysOf(text) : undefined;
}

/** Returns the value at a pointer; `undefined` if there is none. */
export function at(value: unknown, pointer: string): unknown {
  let found = value;
  for (const key of keysOf(pointer)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key]; // an object or an array that has this key
  }
  return found;
}

/** Returns a copy of a value with the value at `pointer` replaced, or removed if `replacement` is `undefined`. */
export function replaced(value: unknown, pointer: string, replacement: unknown): unknown {
  const keys = keysOf(pointer);
  const last = keys.pop();
  if (last === undefined) return replacement;
  const copy = structuredClone(value);
  const parent = at(copy, join("", ...keys));
  if (typeof parent !== "object" || parent === null) throw new RangeError(`${pointer} has no parent in the value`);
  if (Array.isArray(parent) && replacement === undefined) parent.splice(Number(last), 1);
  else if (replacement === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, replacement);
  return copy;
}

/** Returns the pointer as a URI fragment, without the `#`. */
export function fragment(pointer: string): string {
  return pointer
    .split("/")
    .map((key) => encodeURIComponent(key))
    .join("/");
}
