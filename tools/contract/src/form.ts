/** A form decoded from bracket notation; every scalar is text. */
export interface Form {
  readonly value: Readonly<Record<string, unknown>>;
  /** Names that are not valid bracket notation, or that contradict another one. */
  readonly faults: readonly string[];
}

type Members = Record<string, unknown>;

/**
 * Decodes `application/x-www-form-urlencoded`: `card[number]=` is a member of an object, `tags[]=` an item of an
 * array, a name given twice an array of both.
 */
export function decodeForm(text: string): Form {
  const value: Members = {};
  const faults: string[] = [];
  for (const [name, item] of new URLSearchParams(text)) {
    const keys = keysOf(name);
    if (keys === undefined || !put(value, keys, item)) faults.push(name);
  }
  return { value, faults };
}

function keysOf(name: string): string[] | undefined {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  if (match === null) return undefined;
  const [, head = "", tail = ""] = match;
  const keys = [head, ...Array.from(tail.matchAll(/\[([^[\]]*)\]/g), ([, key = ""]) => key)];
  return keys.includes("__proto__") || keys.slice(1, -1).includes("") ? undefined : keys;
}

function put(target: Members, keys: readonly string[], text: string): boolean {
  const [key = "", next, ...rest] = keys;
  const present = Object.hasOwn(target, key) ? target[key] : undefined;
  if (next === undefined) {
    if (present !== undefined && typeof present === "object" && !Array.isArray(present)) return false;
    target[key] = present === undefined ? text : [present, text].flat();
    return true;
  }
  if (next === "") {
    if (present !== undefined && !Array.isArray(present)) return false;
    target[key] = [...(Array.isArray(present) ? present : []), text];
    return true;
  }
  if (present !== undefined && (typeof present !== "object" || Array.isArray(present))) return false;
  // An object that this function made.
  const inner = (present ?? {}) as Members;
  target[key] = inner;
  return put(inner, [next, ...rest], text);
}

/** Encodes a value as `application/x-www-form-urlencoded`; `null` and `undefined` members are left out. */
export function encodeForm(value: unknown): string {
  const form = new URLSearchParams();
  const write = (name: string, item: unknown): void => {
    if (item === null || item === undefined) return;
    if (typeof item !== "object") form.append(name, String(item));
    else if (Array.isArray(item)) for (const one of item) write(`${name}[]`, one);
    else for (const [key, member] of Object.entries(item)) write(name === "" ? key : `${name}[${key}]`, member);
  };
  write("", value);
  return form.toString();
}
