/** The pointer (RFC 6901) to a member, or to a deeper one, of what `pointer` points to. */
export function join(pointer: string, ...keys: (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** The keys a pointer goes through, in order. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What a pointer points to in a value; `undefined` where nothing is there. */
export function at(value: unknown, pointer: string): unknown {
  let found = value;
  for (const key of keysOf(pointer)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    // An object or an array that owns the key; either is read by its name.
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** A copy of a value with the value at `pointer` replaced, or taken out where `replacement` is `undefined`. */
export function replaced(value: unknown, pointer: string, replacement: unknown): unknown {
  const keys = keysOf(pointer);
  const last = keys.pop();
  if (last === undefined) return replacement;
  const copy = structuredClone(value);
  const parent = at(copy, join("", ...keys));
  if (typeof parent !== "object" || parent === null) throw new RangeError(`nothing holds ${pointer}`);
  if (Array.isArray(parent) && replacement === undefined) parent.splice(Number(last), 1);
  else if (replacement === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, replacement);
  return copy;
}

/** The pointer as a URI fragment, without the `#`. */
export function fragment(pointer: string): string {
  return pointer
    .split("/")
    .map((key) => encodeURIComponent(key))
    .join("/");
}
