import { describe, expect, test, vi } from "vitest";
import { book, broken, create, createLibrary, fails, json, KEY, rejection, retrieve, stub } from "../test/library.ts";
import type { CallEvent, Hooks, Logger } from "./index.ts";

interface Told {
  readonly hook: string;
  readonly event: CallEvent;
}

/** Hooks that write down what they are told. */
const watch = (): { readonly hooks: Hooks; readonly told: Told[] } => {
  const told: Told[] = [];
  const note = (hook: string) => (event: CallEvent) => {
    told.push({ hook, event });
  };
  return {
    hooks: { onRequest: note("request"), onResponse: note("response"), onRetry: note("retry"), onError: note("error") },
    told,
  };
};

const limited = () => json({ message: "slow down" }, 429, { "retry-after": "0", "x-request-id": "r-1" });

describe("hooks are told", () => {
  test("of a success: the request, then the response", async () => {
    const { hooks, told } = watch();
    await retrieve({ fetch: stub(book), hooks });
    expect(told.map(({ hook }) => hook)).toEqual(["request", "response"]);
    expect(told[0]?.event).toEqual({
      operation: "books.retrieve",
      method: "GET",
      urlTemplate: "/books/{book-id}",
      url: "https://library.example/v1/books/b1",
      headers: { accept: "application/json", authorization: "[redacted]" },
      attempt: 1,
    });
    expect(told[1]?.event).toMatchObject({ operation: "books.retrieve", attempt: 1, status: 200 });
    const { durationMs } = told[1]?.event ?? {};
    expect(durationMs).toBeGreaterThanOrEqual(0);
    expect(durationMs).toBeLessThan(60_000);
  });

  test("of a retry, with the wait, and of each attempt by its number", async () => {
    const { hooks, told } = watch();
    await retrieve({ fetch: stub(limited, book), hooks });
    expect(told.map(({ hook, event }) => `${hook} ${event.attempt}`)).toEqual([
      "request 1",
      "response 1",
      "retry 1",
      "request 2",
      "response 2",
    ]);
    expect(told[2]?.event).toMatchObject({ status: 429, delayMs: 0, requestId: "r-1" });
  });

  test("of a failure: the retry has its error, and the end is told once", async () => {
    const { hooks, told } = watch();
    vi.spyOn(Math, "random").mockReturnValue(0);
    const error = await rejection(retrieve({ fetch: stub(fails(() => broken("ECONNRESET"))), hooks, maxRetries: 1 }));
    vi.restoreAllMocks();
    expect(told.map(({ hook }) => hook)).toEqual(["request", "retry", "request", "error"]);
    expect(told[1]?.event.error).toMatchObject({ name: "ConnectionError", attempts: 1 });
    expect(told[3]?.event.error).toBe(error);
  });

  test.each([
    ["an error status", () => json({}, 404), "NotFoundError"],
    ["a body that is no JSON", () => new Response("{"), "DecodeError"],
    ["a payload that is not there", () => json({}), "DecodeError"],
  ])("of %s as an error, once", async (_, reply, name) => {
    const { hooks, told } = watch();
    const error = await rejection(retrieve({ fetch: stub(reply), hooks }));
    expect(told.map(({ hook }) => hook)).toEqual(["request", "response", "error"]);
    expect(error).toHaveProperty("name", name);
    expect(told[2]?.event.error).toBe(error);
  });

  test("of an abort under way, with its reason", async () => {
    const { hooks, told } = watch();
    const controller = new AbortController();
    const reason = new Error("enough");
    const outcome = rejection(
      retrieve({
        fetch: stub(() => {
          controller.abort(reason);
          return new Promise<never>(() => {});
        }),
        hooks,
        call: { signal: controller.signal },
      }),
    );
    expect(await outcome).toBe(reason);
    expect(told.map(({ hook }) => hook)).toEqual(["request", "error"]);
    expect(told[1]?.event.error).toBe(reason);
  });

  test("nothing of a call that is refused before anything is sent", async () => {
    const { hooks, told } = watch();
    await rejection(
      createLibrary({ fetch: stub(book), hooks }).call("books.retrieve", { path: { "book-id": "" } }, undefined),
    );
    expect(told).toEqual([]);
  });

  test("nothing of a call that ends before there is a request", async () => {
    const { hooks, told } = watch();
    const call = { signal: AbortSignal.abort("too late") };
    expect(await rejection(retrieve({ fetch: stub(book), hooks, call }))).toBe("too late");
    const authorize = (): never => {
      throw new Error("no key today");
    };
    const error = await rejection(retrieve({ fetch: stub(book), hooks, provider: { authorize } }));
    expect(error).toHaveProperty("message", "no key today");
    expect(told).toEqual([]);
  });

  test("the id of a request by the provider's own header, where it has one", async () => {
    const { hooks, told } = watch();
    const reply = () => json({ data: {} }, 200, { "x-trace": "t-9" });
    await retrieve({ fetch: stub(reply), hooks, provider: { requestIdHeader: "x-trace" } });
    expect(told[1]?.event.requestId).toBe("t-9");
  });
});

describe("an event", () => {
  test("is frozen, its headers too", async () => {
    const { hooks, told } = watch();
    await retrieve({ fetch: stub(limited, book), hooks });
    expect(told).toHaveLength(5);
    for (const { event } of told) {
      expect(Object.isFrozen(event)).toBe(true);
      expect(Object.isFrozen(event.headers)).toBe(true);
    }
  });

  test("never holds a body, a key, a signature or a sensitive value", async () => {
    const { hooks, told } = watch();
    const provider = { authorize: () => ({ "X-Digest": "d1gest-of-it", cookie: `session=${KEY}` }) };
    const client = createLibrary({
      fetch: stub(book),
      hooks,
      provider,
      headers: { "x-api-key": "another", "x-note": KEY },
    });
    const input = { body: { title: "secret plans", card_number: "4242424242424242" }, query: { pin: "91827364" } };
    await client.call("books.create", input, { headers: { "Proxy-Authorization": "abc", "x-plain": "plain" } });
    const text = JSON.stringify(told);
    for (const hidden of [KEY, "d1gest-of-it", "another", 'abc"', "secret plans", "4242", "91827364"]) {
      expect(text).not.toContain(hidden);
    }
    expect(told[0]?.event.headers).toMatchObject({ "x-plain": "plain", "x-note": "[redacted]" });
    expect(told[0]?.event.url).toBe("https://library.example/v1/books?pin=[redacted]");
  });

  test("does not show a sensitive value in the path either", async () => {
    const { hooks, told } = watch();
    const provider = { sensitive: ["book-id"] };
    await createLibrary({ fetch: stub(book), hooks, provider }).call(
      "books.retrieve",
      { path: { "book-id": "very-private" } },
      undefined,
    );
    expect(JSON.stringify(told)).not.toContain("very-private");
    expect(told[0]?.event.url).toBe("https://library.example/v1/books/[redacted]");
  });
});

describe("a hook that fails changes nothing", () => {
  const all = (hook: () => unknown): Hooks => ({ onRequest: hook, onResponse: hook, onRetry: hook, onError: hook });

  test.each([
    [
      "throws",
      () => {
        throw new Error("in a hook");
      },
    ],
    ["rejects", () => Promise.reject(new Error("in a hook"))],
    [
      "throws nothing at all",
      () => {
        throw undefined;
      },
    ],
    ["never ends", () => new Promise<never>(() => {})],
    [
      "gives a broken thenable",
      () =>
        // biome-ignore lint/suspicious/noThenProperty: a thenable is what is tried here
        Object.defineProperty({}, "then", {
          get: () => {
            throw new Error("in a getter");
          },
        }),
    ],
  ])("when it %s", async (_, hook) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      expect(await retrieve({ fetch: stub(limited, book), hooks: all(hook) })).toEqual({ title: "Emma" });
      const error = await rejection(create({ fetch: stub(() => json({}, 400)), hooks: all(hook) }));
      expect(error).toHaveProperty("name", "BadRequestError");
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });

  test("and hooks may be undefined, one by one or all together", async () => {
    expect(await retrieve({ fetch: stub(book), hooks: undefined })).toEqual({ title: "Emma" });
    expect(await retrieve({ fetch: stub(book), hooks: { onRequest: undefined } })).toEqual({ title: "Emma" });
  });
});

describe("a logger", () => {
  test("gets a line for everything, on the level that fits, with the event", async () => {
    const lines: string[] = [];
    const events: CallEvent[] = [];
    const level = (name: string) =>
      function (this: unknown, message: string, event: CallEvent): void {
        expect(this).toBe(logger);
        lines.push(`${name}: ${message.replace(/\d+ ms/, "_ ms")}`);
        events.push(event);
      };
    const logger: Logger = { debug: level("debug"), info: level("info"), warn: level("warn"), error: level("error") };
    await rejection(retrieve({ fetch: stub(limited, () => json({}, 404)), logger }));
    const call = "books.retrieve GET https://library.example/v1/books/b1";
    expect(lines).toEqual([
      `debug: ${call} attempt 1`,
      `info: ${call} attempt 1 429 _ ms`,
      expect.stringMatching(/^warn: .* attempt 1 429 _ ms again in 0 ms$/),
      `debug: ${call} attempt 2`,
      `info: ${call} attempt 2 404 _ ms`,
      expect.stringMatching(/^error: .* attempt 2/),
    ]);
    expect(events.every((event) => Object.isFrozen(event))).toBe(true);
    expect(events.at(-1)?.error).toHaveProperty("name", "NotFoundError");
  });

  test("that fails changes nothing", async () => {
    const broken = (): never => {
      throw new Error("the disk is full");
    };
    const logger = { debug: broken, info: broken, warn: broken, error: broken };
    expect(await retrieve({ fetch: stub(book), logger })).toEqual({ title: "Emma" });
  });
});
