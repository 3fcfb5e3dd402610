import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createRedactor, type Redact } from "./redactor.ts";
import { safeCause } from "./safe-cause.ts";

const KEY = "sk_test_abc";
const redactor = createRedactor();
redactor.add([KEY]);
const shown = (cause: unknown): string => inspect(safe(cause), { depth: Infinity, showHidden: true });
const safe = (cause: unknown): unknown => safeCause(cause, redactor.redact);

class Odd extends Error {
  get config(): string {
    return KEY;
  }
}

const throwing = new Proxy(new Error(KEY), {
  get: () => {
    throw new Error(KEY);
  },
  getPrototypeOf: () => {
    throw new Error(KEY);
  },
  ownKeys: () => {
    throw new Error(KEY);
  },
});
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const cyclic: Error & { errors?: unknown[] } = new Error(KEY);
cyclic.cause = cyclic;
cyclic.errors = [cyclic, cyclic];
const endless = (): unknown => ({
  message: KEY,
  get cause() {
    return endless();
  },
  errors: new Proxy([], { get: () => endless() }),
});
const map = new Map([[KEY, KEY]]);
Object.defineProperty(map, Symbol.toStringTag, { value: "Object" });

describe("a cause does not show a secret", () => {
  const holders: Readonly<Record<string, unknown>> = {
    "in its message": new Error(`refused ${KEY}`),
    "in its name": Object.assign(new Error("refused"), { name: `E_${KEY}` }),
    "in its code": Object.assign(new Error("refused"), { code: `E_${KEY}` }),
    "in its stack": Object.assign(new Error("refused"), { stack: `at ${KEY}` }),
    "in a member": Object.assign(new Error("refused"), { config: { auth: [KEY] } }),
    "in a hidden member": Object.defineProperty(new Error("refused"), "key", { value: KEY }),
    "under a symbol": Object.assign(new Error("refused"), { [Symbol("request")]: { key: KEY } }),
    "in a getter": new Odd("refused"),
    "in a cause of its cause": new Error("refused", { cause: new Error("deeper", { cause: { message: KEY } }) }),
    "in one of several errors": new AggregateError([new Error("harmless"), new Error(KEY)], KEY),
    "in a Map": Object.assign(new Error("refused"), { headers: map }),
    "as a Map": map,
    "in a DOMException": new DOMException(`refused ${KEY}`, "NetworkError"),
    "in a text": `refused ${KEY}`,
    "in a function": Object.assign(() => KEY, { message: KEY }),
    "in a symbol": Symbol(KEY),
    "in a proxy that throws": throwing,
    "in a revoked proxy": revoked.proxy,
    "in a cycle": cyclic,
    "in a chain without end": endless(),
    "in errors that are no list": Object.assign(new Error("refused"), { errors: KEY }),
    "where a member is no text": { message: { toString: () => KEY }, code: [KEY], name: map, stack: Symbol(KEY) },
    "in a getter that throws": Object.defineProperty(new Error("refused"), "code", {
      get: () => {
        throw new Error(KEY);
      },
    }),
  };
  test.each(Object.keys(holders))("%s", (name) => {
    expect(shown(holders[name])).not.toContain(KEY);
    expect(safe(holders[name])).toBeInstanceOf(Error);
    expect(JSON.stringify(safe(holders[name]))).not.toContain(KEY);
  });
});

test("name, message, code and stack are kept without the secret", () => {
  const original = Object.assign(new TypeError(`refused ${KEY}`), { code: "ECONNRESET" });
  const copy = safe(original);
  expect(copy).toMatchObject({ name: "TypeError", message: "refused [redacted]", code: "ECONNRESET" });
  expect((copy as Error).stack).toBe(original.stack?.replace(KEY, "[redacted]"));
});

test("causes and errors are kept in order", () => {
  const inner = new AggregateError([new Error("one"), "two", undefined, { message: "three" }], "several");
  expect(safe(new Error("outer", { cause: inner }))).toMatchObject({
    message: "outer",
    cause: { name: "AggregateError", errors: [{ message: "one" }, { message: "two" }, { message: "three" }] },
  });
});

test("a member that gives way costs no other", () => {
  const original = Object.defineProperty(new Error("refused"), "code", {
    get: () => {
      throw new Error("no");
    },
  });
  expect(safe(original)).toMatchObject({ message: "refused", name: "Error" });
});

test("what is no error becomes one with its words", () => {
  expect(safe("refused")).toMatchObject({ message: "refused", stack: "refused" });
  expect(safe(404)).toMatchObject({ message: "404" });
  expect(safe({ reason: "hidden" })).toMatchObject({ message: "" });
});

test("members that the original does not have are absent", () => {
  const copy = safe(new Error("refused"));
  expect(Object.keys(copy as object).sort()).toEqual(["name"]);
  expect("cause" in (copy as object)).toBe(false);
});

test("no cause stays no cause", () => {
  expect(safe(undefined)).toBeUndefined();
  expect(safe(null)).toBeUndefined();
});

test("twenty errors are copied at most", () => {
  const redact: Redact = (text) => text;
  let count = 0;
  const walk = (error: unknown): void => {
    if (!(error instanceof Error)) return;
    count++;
    walk(error.cause);
    for (const each of (error as AggregateError).errors ?? []) walk(each);
  };
  walk(safeCause(cyclic, redact));
  expect(count).toBe(20);
});
