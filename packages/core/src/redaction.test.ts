import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLibrary, fails, json, KEY, type LibraryOptions, type Reply, rejection, stub } from "../test/library.ts";
import type { ApiError, CallEvent } from "./index.ts";

const CARD = "4242424242424242";

/** All that a developer may come to see of a failed call: the error in every form, the events, the lines of the log. */
const shown = async (reply: Reply, body: object = {}, options: LibraryOptions = {}, query: object = {}) => {
  const seen: string[] = [];
  const event = (event: CallEvent): void => {
    seen.push(JSON.stringify(event), inspect(event, { depth: Infinity, showHidden: true }));
  };
  const line = (message: string, said: CallEvent): void => {
    seen.push(message);
    event(said);
  };
  const client = createLibrary({
    ...options,
    fetch: stub(reply),
    maxRetries: 0,
    hooks: { onRequest: event, onResponse: event, onRetry: event, onError: event },
    logger: { debug: line, info: line, warn: line, error: line },
  });
  const error = await rejection(client.call("books.create", { body, query }, undefined));
  seen.push(inspect(error, { depth: Infinity, showHidden: true }), JSON.stringify(error), String(error));
  expect(seen.length).toBeGreaterThan(6);
  return { error: error as Error, text: seen.join("\n") };
};

const says = (message: string): Reply => {
  return () => json({ message }, 400);
};

describe("a secret is found", () => {
  test.each([
    ["as it is", KEY],
    ["percent-encoded", encodeURIComponent(KEY)],
    ["as a form has it", new URLSearchParams({ KEY }).toString().slice(4)],
    ["as basic authentication", btoa(`${KEY}:`)],
    ["as a whole header", `Basic ${btoa(`${KEY}:`)}`],
    ["amid other text", `<${KEY}>`],
  ])("%s", async (_, form) => {
    const { text, error } = await shown(says(`bad key ${form}!`));
    expect(text).not.toContain(form);
    expect(error.message).toContain("[redacted]");
  });

  test.each([
    ["as it is", CARD],
    ["in groups", "4242 4242 4242 4242"],
    ["with dashes", "4242-4242-4242-4242"],
    ["in groups of its own", "4242 424242 424242"],
    ["in groups, percent-encoded", "4242%204242%204242%204242"],
    ["in groups, as a form has it", "4242+4242+4242+4242"],
  ])("a card number, %s", async (_, form) => {
    for (const sent of [CARD, "4242 4242 4242 4242", "4242-4242-4242-4242", Number(CARD)]) {
      const { text, error } = await shown(says(`card ${form} declined`), { card: { card_number: sent } });
      expect(text).not.toContain(form);
      expect(error.message).toBe("books.create: 400: card [redacted] declined");
    }
  });

  test("a card number after a percent-encoded blank", async () => {
    const { text } = await shown(says(encodeURIComponent(`"number": ${CARD}`)), { card_number: CARD });
    expect(text).not.toContain(CARD);
    expect(text).toContain("%20[redacted]");
  });

  test("but not a short one inside a longer number", async () => {
    const { error } = await shown(says("order 12345 of 123 is not 123."), { cvc: "123" });
    expect(error.message).toBe("books.create: 400: order 12345 of [redacted] is not [redacted].");
  });

  test("as JSON escapes it", async () => {
    const secret = 'a"b\\c\nd';
    const { text } = await shown(says(JSON.stringify({ pin: secret })), { pin: secret });
    expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
    expect(text).not.toContain(secret);
  });

  test("where one secret holds another", async () => {
    const { error } = await shown(says("abc and abcdef and xabcx"), { pin: ["abc", "abcdef"] });
    expect(error.message).toBe("books.create: 400: [redacted] and [redacted] and x[redacted]x");
  });

  test("at any depth of a body, and in a query", async () => {
    const body = { readers: [{ wallet: { pin: { old: "first-pin", new: ["second-pin"] } } }] };
    const { text } = await shown(says("first-pin second-pin third-pin"), body, {}, { pin: "third-pin" });
    expect(text).not.toMatch(/(first|second|third)-pin/);
    expect(text).toContain("[redacted]");
  });

  test("in a query, whatever is in it", async () => {
    const pin = "a b+c&d~(e)";
    for (const indexedQuery of [false, true]) {
      const { text } = await shown(says("no"), {}, { provider: { indexedQuery } }, { pin });
      expect(text).toContain("pin=[redacted]");
    }
  });

  test("where the beginning of a long body is shown, at its very edge", async () => {
    for (let before = 270; before <= 302; before++) {
      const page = `${"x".repeat(before)}${KEY} and more`;
      const { text } = await shown(() => new Response(page, { status: 502 }));
      expect(text).not.toContain(KEY.slice(0, 8));
    }
  });

  test("in each signature that was made", async () => {
    const provider = { authorize: () => ({ "X-Digest": "Scheme abcdef0123456789" }) };
    const { text } = await shown(says("digest abcdef0123456789 is wrong"), {}, { provider });
    expect(text).not.toContain("abcdef0123456789");
  });
});

describe("what is no secret stays", () => {
  test("where there are no secrets at all", async () => {
    const provider = { secrets: [], authorize: () => ({}) };
    const { error } = await shown(says("no such book"), { title: "Emma" }, { provider });
    expect(error.message).toBe("books.create: 400: no such book");
  });

  test("a sensitive value of two characters, which ordinary words would go with", async () => {
    const { error } = await shown(says("no: it is not 42"), { pin: "42", cvc: "no" });
    expect(error.message).toBe("books.create: 400: no: it is not 42");
    const longer = await shown(says("no: it is not 421"), { pin: "421" });
    expect(longer.error.message).toBe("books.create: 400: no: it is not [redacted]");
  });

  test("beside a value with half a character in it", async () => {
    const { error } = await shown(says("not secret-pin"), { pin: ["\ud83d", "x\udc00y", "secret-pin"] });
    expect(error.message).toBe("books.create: 400: not [redacted]");
  });
});

describe("a cause", () => {
  const own = async (make: () => unknown) => (await shown(fails(make))).error;

  test("without secrets is kept as it is", async () => {
    const cause = Object.assign(new Error("read ECONNRESET"), {
      code: "ECONNRESET",
      errno: -104,
      socket: { localPort: 1 },
    });
    expect((await own(() => cause)).cause).toBe(cause);
  });

  const holders: Readonly<Record<string, () => unknown>> = {
    "in its message": () => new Error(`refused ${KEY}`),
    "in a member": () => Object.assign(new Error("refused"), { config: { auth: [KEY] } }),
    "in a hidden member": () => Object.defineProperty(new Error("refused"), "key", { value: KEY }),
    "under a symbol": () => Object.assign(new Error("refused"), { [Symbol("request")]: { key: KEY } }),
    "in a cause of its own": () => new Error("refused", { cause: new Error("deeper", { cause: { key: KEY } }) }),
    "in one of several": () => new AggregateError([new Error("harmless"), new Error(KEY)]),
    "in headers": () =>
      Object.assign(new Error("refused"), { headers: new Headers({ authorization: `Bearer ${KEY}` }) }),
    "in a request": () =>
      Object.assign(new Error("refused"), { request: new Request("https://library.example", { headers: { x: KEY } }) }),
    "in a map": () => Object.assign(new Error("refused"), { headers: new Map([["authorization", KEY]]) }),
    "in a set": () => Object.assign(new Error("refused"), { keys: new Set([KEY]) }),
    "in a URL": () =>
      Object.assign(new Error("refused"), { url: new URL(`https://x.example/?key=${encodeURIComponent(KEY)}`) }),
    "in a message that is no member": () => new DOMException(`refused ${KEY}`, "NetworkError"),
    "very deep": () => Object.assign(new Error("refused"), { a: { b: { c: { d: { e: { f: { g: KEY } } } } } } }),
    "as a text that was thrown": () => `refused ${KEY}`,
    "as an object that was thrown": () => ({ message: "refused", key: KEY }),
  };

  test.each(Object.keys(holders))("with a secret %s is shown without it", async (name) => {
    const { text, error } = await shown(fails(holders[name] ?? (() => undefined)));
    expect(text).not.toContain(KEY);
    expect(text).not.toContain(encodeURIComponent(KEY));
    expect(error).toMatchObject({ name: "ConnectionError" });
  });

  test("keeps name, code and message, without the secret", async () => {
    const error = await own(() => Object.assign(new TypeError(`refused ${KEY}`), { code: "E_REFUSED", key: KEY }));
    expect(error.cause).toMatchObject({ name: "TypeError", code: "E_REFUSED", message: "refused [redacted]" });
  });

  test("that is no error keeps its words, without the secret", async () => {
    const { cause, message } = await own(() => `refused ${KEY}`);
    expect(cause).toBeInstanceOf(Error);
    expect(cause).toMatchObject({ message: "refused [redacted]" });
    expect(message).toBe("books.create: the exchange broke: refused [redacted]");
  });

  test("of a broken body is looked at too", async () => {
    const reply: Reply = () => {
      const body = new ReadableStream({ start: (controller) => controller.error(new Error(`reset ${KEY}`)) });
      return new Response(body, { status: 500 });
    };
    const { text, error } = await shown(reply);
    expect(text).not.toContain(KEY);
    expect(error.cause).toMatchObject({ message: "reset [redacted]" });
  });
});

test("what the caller asks for by name is as it came", async () => {
  const { error } = await shown(says(`key ${KEY}`));
  expect((error as ApiError).body).toContain(KEY);
});

test("no secret survives in anything that is shown, whatever it is and wherever it is echoed", async () => {
  const secret = fc.oneof(
    // What every secret begins with stands nowhere else in what is shown.
    fc.string({ minLength: 2, maxLength: 24, unit: "grapheme-ascii" }).map((text) => `~Q${text}`),
    fc.string({ minLength: 2, maxLength: 12, unit: "grapheme" }).map((text) => `~Q${text}`),
    fc.stringMatching(/^[1-9]\d{11,18}$/),
  );
  const place = fc.constantFrom("message", "code", "param", "text", "header", "cause", "query");
  await fc.assert(
    fc.asyncProperty(secret, place, fc.lorem({ maxCount: 3 }), async (secret, where, words) => {
      const echo = `${words}<${secret}>${words}`;
      const reply: Reply = () => {
        if (where === "cause") throw Object.assign(new Error(echo), { deep: { echo } });
        if (where === "text") return new Response(echo, { status: 500 });
        if (where === "header") {
          return json({ message: "no" }, 400, { "x-request-id": encodeURIComponent(secret) });
        }
        const issues = where === "param" ? [{ param: echo, message: echo }] : [];
        return json({ message: where === "message" ? echo : "no", code: where === "code" ? echo : "no", issues }, 400);
      };
      const query = where === "query" ? { pin: secret } : {};
      const { text } = await shown(reply, { card: { card_number: secret } }, {}, query);
      const forms = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
      for (const form of forms) expect(text).not.toContain(`<${form}>`);
      if (where === "query" || where === "header") expect(text).not.toContain(encodeURIComponent(secret));
    }),
    { numRuns: 400 },
  );
});
