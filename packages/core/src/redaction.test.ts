import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  book,
  createLibrary,
  fails,
  json,
  KEY,
  type LibraryOptions,
  type Reply,
  rejection,
  stub,
} from "../test/library.ts";
import { record } from "../test/record.ts";
import { ApiError, type CallEvent, logTo, type StandardSchema, type ValidationError } from "./index.ts";

const CARD = "4242424242424242";

/** All that a developer may come to see of a call: the error in every form, the events, the lines of a log. */
async function show(
  reply: Reply,
  body: object = {},
  { call, ...options }: LibraryOptions & { readonly call?: object } = {},
) {
  const seen: string[] = [];
  const add = (value: unknown): void => {
    seen.push(String(value), JSON.stringify(value) ?? "", inspect(value, { depth: Infinity, showHidden: true }));
  };
  const line = (_: string, message: string, event: CallEvent): void => {
    seen.push(message);
    add(event);
  };
  const client = createLibrary({
    fetch: stub(reply),
    maxRetries: 0,
    hooks: [{ onRequest: add, onResponse: add, onRetry: add, onError: add, onEnd: add }, logTo(line)],
    ...options,
  });
  const error = await client.call("books.create", { body }, call).then(
    () => undefined,
    (reason: unknown) => reason as Error, // everything that is thrown here is an error
  );
  if (error) add(error);
  return { error, text: seen.join("\n") };
}

const says =
  (message: string, status = 400): Reply =>
  () =>
    json({ message }, status);

describe("a secret of any length", () => {
  test.each([
    ["a number of 6,000 digits", "4".repeat(6000)],
    ["a text of 25,000 characters", "x".repeat(25_000)],
  ])("costs the error nothing: %s", async (_, value) => {
    const { error, text } = await show(says(`${value} of ${KEY} with 987`, 422), { card_number: value, cvc: "987" });
    expect(error).toMatchObject({ name: "UnprocessableEntityError", status: 422 });
    expect(error?.message).toBe("books.create: 422: [redacted] of [redacted] with [redacted]");
    expect(text).not.toContain(value);
  });

  test("costs a broken connection nothing", async () => {
    const { error } = await show(
      fails(() => new Error(`reset ${KEY}`)),
      { card_number: "4".repeat(6000) },
    );
    expect(error).toMatchObject({ name: "ConnectionError", cause: { message: "reset [redacted]" } });
  });

  test("does not keep a request with hooks from being sent", async () => {
    const { error } = await show(book, { card_number: "4".repeat(6000), pin: "x".repeat(25_000) });
    expect(error).toBeUndefined();
  });
});

describe("a body that is no plain data", () => {
  class Entity {
    readonly parent: object;
    constructor(parent: object) {
      this.parent = parent;
    }
    toJSON(): object {
      return { card_number: CARD, at: new Date(0) };
    }
  }
  const body = (): object => {
    const parent: Record<string, unknown> = { title: "Emma" };
    parent.child = new Entity(parent);
    return parent;
  };

  test("with a pointer to its parent rejects with the provider's error", async () => {
    const { error, text } = await show(says(`no ${CARD}`, 404), body());
    expect(error).toMatchObject({ name: "NotFoundError", message: "books.create: 404: no [redacted]" });
    expect(text).not.toContain(CARD);
  });

  test("with a pointer to its parent rejects with the error of the connection", async () => {
    const { error } = await show(
      fails(() => new Error("reset")),
      body(),
    );
    expect(error).toMatchObject({ name: "ConnectionError" });
  });

  test("is searched as it is sent", async () => {
    const sent = { card_number: new String(CARD), pin: { toJSON: () => "s3cret-pin" } };
    const { error } = await show(says(`${CARD} s3cret-pin`), sent);
    expect(error?.message).toBe("books.create: 400: [redacted] [redacted]");
  });
});

describe("a header", () => {
  test.each([
    ["of the call", { call: { headers: { PIN: "s3cret-pin", Cookie: "login_token=jwt.a.b" } } }],
    ["of the client", { headers: { PIN: "s3cret-pin", COOKIE: "login_token=jwt.a.b" } }],
    ["of the client, as Headers", { headers: new Headers({ PIN: "s3cret-pin", COOKIE: "login_token=jwt.a.b" }) }],
  ])("%s is found in any case", async (_, options) => {
    const { error, text } = await show(says("no s3cret-pin, no jwt.a.b"), {}, options);
    expect(error?.message).toBe("books.create: 400: no [redacted], no [redacted]");
    expect(text).not.toMatch(/s3cret-pin|jwt\.a\.b/);
  });

  test("that authorizes is found in parts, of every attempt", async () => {
    let attempt = 0;
    const provider = {
      authorize: () => ({ cookie: `login_token=jwt${++attempt}.a.b; lang=en-GB`, "x-sig": `v1 sig${attempt}` }),
    };
    const reply: Reply = () => json({ message: "jwt1.a.b jwt2.a.b sig1 sig2" }, 429, { "retry-after": "0" });
    const { error, text } = await show(reply, {}, { provider, maxRetries: 1 });
    expect(error?.message).toBe("books.create: 429: [redacted] [redacted] [redacted] [redacted]");
    expect(text).not.toMatch(/jwt\d|sig\d/);
  });
});

describe("the beginning of a page", () => {
  test.each([KEY, encodeURIComponent(KEY), "4242  4242  4242  4242", "4242\n\n4242 4242-4242"])(
    "is cut after %j is redacted, not before",
    async (echo) => {
      for (let before = 270; before <= 302; before++) {
        const page = `${"x".repeat(before)}${echo} and more`;
        const { text } = await show(() => new Response(page, { status: 502 }), { card_number: CARD });
        expect(text).not.toMatch(/lib_key|4242/);
      }
    },
  );
});

describe("a success that cannot be used", () => {
  test("does not show a secret in its content type", async () => {
    const headers = { "content-type": `text/plain; key="${KEY}"` };
    const { error, text } = await show(() => new Response("Ok", { headers }));
    expect(error).toMatchObject({ name: "DecodeError" });
    expect(error?.message).toContain(`text/plain; key="[redacted]"`);
    expect(text).not.toContain(KEY);
  });
});

describe("a schema", () => {
  // As valibot does: each segment of a path holds the object that it is in, and the message quotes the value.
  const schema: StandardSchema<unknown> = {
    "~standard": {
      version: 1,
      vendor: "valibot",
      validate: (input) => ({
        issues: [
          {
            message: `Invalid email: received "${JSON.stringify(input)}"`,
            path: [
              { type: "object", origin: "value", input, key: "pin", value: Object(input).pin } as { key: string },
              0,
            ],
          },
        ],
      }),
    },
  };

  test.each(["books.create", "books.list"])("does not show the payload of %s", async (id) => {
    const payload = { pin: { secret_key: "sk_live_STRIPEKEY" }, card_number: Number(CARD), title: "Emma" };
    const data = id === "books.list" ? [payload] : payload;
    const client = createLibrary({ fetch: stub(() => json({ data })) });
    const call = id === "books.list" ? client.list(id, {}, { schema }) : client.call(id, { body: {} }, { schema });
    const error = (await rejection(call)) as ValidationError; // which the schema makes sure of
    const text = [
      error.message,
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: 20, showHidden: true }),
    ].join();
    expect(text).not.toMatch(/STRIPEKEY|4242/);
    expect(error.issues[0]?.path).toEqual(id === "books.list" ? [0, "pin", 0] : ["pin", 0]);
    expect(error.message).toContain('"title\\":\\"Emma"'.replaceAll("\\", ""));
  });
});

describe("a hostile error", () => {
  const hidden = (make: () => unknown) => show(fails(make));
  const throwing = (): never => {
    throw new RangeError(KEY);
  };

  test.each<[string, () => unknown]>([
    ["with a getter that throws", () => Object.defineProperty(new Error("reset"), "code", { get: throwing })],
    ["that is a proxy", () => new Proxy(new Error("reset"), { get: throwing, ownKeys: throwing, has: throwing })],
    ["with members that are inherited", () => Object.create(Object.assign(new Error("reset"), { code: `E_${KEY}` }))],
    ["with name and code", () => Object.assign(new Error("reset"), { name: `E_${KEY}`, code: `E_${KEY}` })],
    ["that is a Map", () => Object.defineProperty(new Map([[KEY, KEY]]), Symbol.toStringTag, { value: "Object" })],
    ["of several errors", () => new AggregateError([new Error(KEY), { message: KEY }], KEY)],
  ])("%s gives way to a ConnectionError", async (_, make) => {
    const { error, text } = await hidden(make);
    expect(error).toMatchObject({ name: "ConnectionError", operation: "books.create" });
    expect(text).not.toContain(KEY);
  });
});

test("a key in the path of client.fetch is shown in no error and no event", async () => {
  const { hooks, events } = record();
  const client = createLibrary({ fetch: stub(fails(() => new Error("reset"))), hooks, maxRetries: 0 });
  for (const path of [`/keys/${encodeURIComponent(KEY)}`, `/keys/${KEY}?key=${encodeURIComponent(KEY)}`]) {
    const error = await rejection(client.fetch(path));
    expect(error).toHaveProperty("message", "GET /keys/[redacted]: connection failed: reset");
    expect(inspect([error, events], { depth: 9 })).not.toMatch(/51Hx/);
  }
  expect(events[0]?.event).toMatchObject({ operation: "GET /keys/[redacted]", urlTemplate: "/keys/[redacted]" });
});

describe("what is no secret", () => {
  test("is shown: the status of an error, beside a security code of the same digits", async () => {
    const { error } = await show(() => json({ message: "invalid", code: "invalid_resource" }, 422), { cvc: "422" });
    expect(error?.message).toBe("books.create: 422 invalid_resource: invalid");
  });

  test("is shown: the operation, beside a secret of the same name", async () => {
    const { error } = await show(says("invalid"), { pin: "books.create" });
    expect(error?.message).toBe("books.create: 400: invalid");
  });

  test("is returned: the provider's response as it arrived, where it is read by name", async () => {
    const { error } = await show(says(`key ${KEY}`));
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).body).toContain(KEY);
    expect((error as ApiError).data).toEqual({ message: `key ${KEY}` });
  });
});

describe("the search for secrets", () => {
  // Every step of it is a look-up in a map, and most of them are; everything else that a call looks up is a few.
  async function lookups(run: () => Promise<unknown>): Promise<number> {
    const get = Map.prototype.get;
    let count = 0;
    Map.prototype.get = function (key) {
      count++;
      return get.call(this, key);
    };
    try {
      await run();
    } finally {
      Map.prototype.get = get;
    }
    return count;
  }
  const numbers = (count: number): object => ({
    pin: Array.from({ length: count }, (_, index) => 10 ** 9 + index * 7919),
  });

  test("is not made for a success without hooks", async () => {
    const client = createLibrary({ fetch: stub(book) });
    expect(await lookups(() => client.call("books.create", { body: numbers(1000) }))).toBeLessThan(100);
  });

  test("is prepared once for all events of a call", async () => {
    const [few, many] = [numbers(20), numbers(2000)];
    const seen = (body: object): Promise<number> => lookups(() => show(says("no"), body));
    const text = (body: object): number => JSON.stringify(body).length;
    // Three look-ups for each digit when it is prepared, for every form of a number.
    expect((await seen(many)) - (await seen(few))).toBeLessThan(10 * (text(many) - text(few)));
  });

  test("takes no longer with more secrets", async () => {
    const message = "4242 4242 ".repeat(10_000);
    const few = await lookups(() => show(says(message), numbers(20)));
    const many = await lookups(() => show(says(message), numbers(2000)));
    expect(few).toBeGreaterThan(message.length);
    expect(many).toBeLessThan(2 * few);
  });
});
