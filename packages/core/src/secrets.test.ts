import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import {
  create,
  createLibrary,
  fails,
  json,
  KEY,
  type LibraryOptions,
  type Reply,
  rejection,
  retrieve,
  stub,
} from "../test/library.ts";
import { record } from "../test/record.ts";
import { type ApiError, type CallEvent, logTo, type StandardSchema } from "./index.ts";
import * as redactor from "./redactor.ts";

const CARD = "4242424242424242";

/** Returns everything that a failed call shows: its error in every form, its events, its log lines. */
const shown = async (reply: Reply, body: object = {}, options: LibraryOptions & { readonly query?: object } = {}) => {
  const { query, ...rest } = options;
  const { hooks, events } = record();
  const lines: string[] = [];
  const log = logTo((_, message) => lines.push(message));
  const client = createLibrary({ ...rest, fetch: stub(reply), maxRetries: 0, hooks: [hooks, log] });
  const error = await rejection(client.call("books.create", { body, query }));
  const forms = [error, ...events].flatMap((value) => [
    inspect(value, { depth: Infinity, showHidden: true }),
    JSON.stringify(value),
  ]);
  expect(events.length).toBeGreaterThan(2);
  expect(lines.length).toBeGreaterThan(1);
  return { error: error as Error, events: events.map(({ event }) => event), text: [...forms, ...lines].join("\n") };
};

const echo =
  (text: string): Reply =>
  () =>
    json({ message: `no: ${text}`, code: text, issues: [{ param: text, message: `${text}?` }] }, 400, {
      "x-request-id": text,
    });

describe("a failed call shows no", () => {
  test.each([
    ["key", KEY],
    ["key in percent-encoding", encodeURIComponent(KEY)],
    ["key in basic authentication", btoa(`${KEY}:`).replace(/=+$/, "")],
  ])("%s", async (_, secret) => {
    const { text, error } = await shown(echo(secret));
    expect(text).not.toContain(secret);
    expect(error).toMatchObject({
      message: expect.stringContaining("no: [redacted]"),
      code: "[redacted]",
      requestId: "[redacted]",
      issues: [{ param: "[redacted]", code: undefined, message: "[redacted]?" }],
    });
  });

  test.each<readonly [string, (secret: string) => Parameters<typeof shown>]>([
    ["value of the body", (pin) => [echo(pin), { readers: [{ pin }] }]],
    ["value of the query", (pin) => [echo(pin), {}, { query: { pin } }]],
    ["header of the client", (pin) => [echo(pin), {}, { headers: { PIN: `session=${pin}` } }]],
    [
      "header that authorize returns",
      (pin) => [echo(pin), {}, { provider: { authorize: () => ({ "X-Digest": pin }) } }],
    ],
    ["error of fetch", (pin) => [fails(() => Object.assign(new Error(`at ${pin}`), { code: pin })), { pin }]],
    ["error that is echoed as HTML", (pin) => [() => new Response(`<p>${pin}</p>`, { status: 502 }), { pin }]],
    ["content type of a success", (pin) => [() => new Response("x", { headers: { "content-type": pin } }), { pin }]],
    ["redirect", (pin) => [() => new Response(null, { status: 302, headers: { location: `/?${pin}` } }), { pin }]],
  ])("secret %s", async (_, make) => {
    const secret = "sEcret-value-71";
    const { text } = await shown(...make(secret));
    expect(text).toContain("[redacted]");
    expect(text).not.toContain(secret);
  });

  test("value that the answer has under a sensitive name and repeats elsewhere", async () => {
    const reply = () => json({ message: `declined ${CARD}`, card: { card_number: "4242 4242 4242 4242" } }, 402);
    const { text, error } = await shown(reply);
    expect(error.message).toBe("books.create: 402: declined [redacted]");
    expect(text).not.toContain("4242");
  });

  test("part of a secret where an excerpt of a long body is cut", async () => {
    for (let before = 270; before <= 302; before++) {
      const { text } = await shown(() => new Response(`${"x".repeat(before)}${KEY} and more`, { status: 502 }));
      expect(text).not.toContain(KEY.slice(0, 8));
    }
  });

  test("card number of 6,000 digits, and keeps its status", async () => {
    const { error, text } = await shown(echo("4".repeat(6000)), {
      card: { card_number: "4".repeat(6000), cvc: "987" },
    });
    expect(error).toMatchObject({ name: "BadRequestError", status: 400 });
    expect(text).not.toContain("4444");
  });

  test("value of a body with a reference to its parent and a toJSON", async () => {
    const entity = {
      self: undefined as unknown,
      toJSON: () => ({ title: "Emma", pin: "sEcret-value-71" }),
    };
    entity.self = entity;
    const { text } = await shown(echo("sEcret-value-71"), entity);
    expect(text).not.toContain("sEcret-value-71");
  });

  test("value of a payload that a schema quotes", async () => {
    const schema: StandardSchema<never> = {
      "~standard": {
        version: 1,
        vendor: "library",
        validate: (value) => ({
          issues: [
            { message: `received ${CARD}`, path: [{ key: "pin", input: value, value: CARD } as { key: string }] },
          ],
        }),
      },
    };
    const client = createLibrary({ fetch: stub(() => json({ data: { card_number: CARD } })) });
    const error = await rejection(client.call("books.retrieve", { path: { "book-id": "b1" } }, { schema }));
    expect(error).toMatchObject({
      message: "books.retrieve: the schema refused the payload: pin: received [redacted]",
      issues: [{ message: "received [redacted]", path: ["pin"] }],
    });
    expect(inspect(error, { depth: Infinity, showHidden: true, getters: false })).not.toContain(CARD);
  });
});

describe("a message keeps", () => {
  test("its status where a security code is the same number", async () => {
    const error = await rejection(
      createLibrary({ fetch: stub(() => json({ code: "invalid", message: "cvc 422 is wrong" }, 422)) }).call(
        "books.create",
        { body: { cvc: "422" } },
      ),
    );
    expect(error).toHaveProperty("message", "books.create: 422 invalid: cvc [redacted] is wrong");
  });

  test("words that are equal to a short sensitive value", async () => {
    const { error } = await shown(echo("it is not 42"), { pin: "42", cvc: "no" });
    expect(error.message).toContain("no: it is not 42");
  });
});

describe("an event shows", () => {
  test("URL and headers without credentials and sensitive values", async () => {
    const provider = { authorize: () => ({ "X-Digest": "d1gest-of-it", cookie: `session=${KEY}` }) };
    const headers = { "x-api-key": "another", "x-note": KEY, "x-plain": "plain" };
    const { events, text } = await shown(
      echo("-"),
      { title: "secret plans" },
      { provider, headers, query: { pin: "91827364" } },
    );
    for (const hidden of [KEY, "d1gest-of-it", "another", "secret plans", "91827364"])
      expect(text).not.toContain(hidden);
    expect(events[0]).toMatchObject({
      url: "https://library.example/v1/books?pin=[redacted]",
      headers: { "x-plain": "plain", "x-note": "[redacted]", "x-digest": "[redacted]", cookie: "[redacted]" },
    });
  });

  test("no sensitive path argument", async () => {
    const { hooks, events } = record();
    const client = createLibrary({ fetch: stub(() => json({}, 404)), hooks, provider: { sensitive: ["book-id"] } });
    const error = await rejection(client.call("books.retrieve", { path: { "book-id": "very-private" } }));
    expect(JSON.stringify(events) + String(error)).not.toContain("very-private");
    expect(events[0]?.event.url).toBe("https://library.example/v1/books/[redacted]");
  });

  test("no credentials of an earlier attempt", async () => {
    let made = 0;
    const seen: CallEvent[] = [];
    const authorize = () => ({ authorization: `Bearer token-number-${++made}` });
    const reply = () => json({ message: "token-number-1 token-number-2" }, 429, { "retry-after": "0" });
    const hooks = { onError: (event: CallEvent) => seen.push(event) };
    await rejection(retrieve({ fetch: stub(reply), hooks, maxRetries: 1, provider: { authorize } }));
    expect(seen[0]?.error).toHaveProperty("message", "books.retrieve: 429: [redacted] [redacted]");
  });
});

test("body and data of an ApiError are as they arrived", async () => {
  const error = (await rejection(create({ fetch: stub(echo(KEY)) }))) as ApiError;
  expect(error.body).toContain(KEY);
  expect(error.data).toHaveProperty("code", KEY);
  expect(error.headers.get("x-request-id")).toBe(KEY);
});

test("a call that succeeds without hooks makes no redactor", async () => {
  const made = vi.spyOn(redactor, "createRedactor");
  await retrieve({ fetch: stub(() => json({ data: {} })) });
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});
