import { describe, expect, test } from "vitest";
import { book, createLibrary, json, KEY, rejection, retrieve, stub } from "../test/library.ts";
import { type CallEvent, ConfigurationError, type LogLevel, type LogSink, logTo } from "./index.ts";

const limited = () => json({ message: "slow down" }, 429, { "retry-after": "0" });

const call = "books.retrieve GET /books/{book-id}";
const expected = [
  `debug: ${call} attempt 1`,
  `info: ${call} attempt 1 429 _ ms`,
  `warn: ${call} attempt 1 429 _ ms retry in 0 ms`,
  `debug: ${call} attempt 2`,
  `info: ${call} attempt 2 404 _ ms`,
  `error: ${call} attempt 2 404 _ ms books.retrieve: 404 gone: no such book`,
];

/** Replaces the measured duration of a line. */
const unmeasured = (line: string): string => line.replace(/ (\d{3}) \d+ ms/, " $1 _ ms");

/** Records lines and their events. */
const recordLines = () => {
  const lines: string[] = [];
  const events: CallEvent[] = [];
  const write = (level: LogLevel, message: string, event: CallEvent): void => {
    lines.push(`${level}: ${message}`);
    events.push(event);
  };
  return { lines, events, write };
};

describe("logTo", () => {
  test("writes a line for each event to a function, with the event", async () => {
    const { lines, events, write } = recordLines();
    const replies = [limited, () => json({ code: "gone", message: "no such book" }, 404)] as const;
    await rejection(retrieve({ fetch: stub(...replies), hooks: logTo(write) }));
    expect(lines.map(unmeasured)).toEqual(expected);
    expect(events.every((event) => Object.isFrozen(event))).toBe(true);
    expect(events.at(-1)?.error).toHaveProperty("name", "NotFoundError");
  });

  test("calls the methods of an object with the object as this", async () => {
    const { lines, write } = recordLines();
    const method = (level: LogLevel) =>
      function (this: unknown, message: string, event: CallEvent): void {
        expect(this).toBe(sink);
        write(level, message, event);
      };
    const sink: LogSink = {
      debug: method("debug"),
      info: method("info"),
      warn: method("warn"),
      error: method("error"),
    };
    const replies = [limited, () => json({ code: "gone", message: "no such book" }, 404)] as const;
    await rejection(retrieve({ fetch: stub(...replies), hooks: logTo(sink) }));
    expect(lines.map(unmeasured)).toEqual(expected);
  });

  test("names the path template in the message, never the expanded URL", async () => {
    const { lines, events, write } = recordLines();
    const client = createLibrary({ fetch: stub(book), hooks: logTo(write) });
    await client.call("books.retrieve", { path: { "book-id": "ada@example.com" } });
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain("ada");
    expect(events[0]?.url).toContain("ada%40example.com");
  });

  test("writes no secret", async () => {
    const { lines, events, write } = recordLines();
    const echo = () => json({ message: `bad key ${KEY}` }, 401);
    await rejection(retrieve({ fetch: stub(echo), hooks: logTo(write) }));
    expect(lines.at(-1)).toContain("bad key [redacted]");
    expect(lines.join() + JSON.stringify(events)).not.toContain(KEY);
  });

  test("does not affect the call where the sink throws", async () => {
    const full = (): never => {
      throw new Error("the disk is full");
    };
    expect(await retrieve({ fetch: stub(book), hooks: logTo(full) })).toEqual({ title: "Emma" });
    const sink = { debug: full, info: full, warn: full, error: full };
    expect(await retrieve({ fetch: stub(book), hooks: logTo(sink) })).toEqual({ title: "Emma" });
  });

  test.each([undefined, null, "console", {}, { debug() {}, info() {}, warn() {} }])("refuses %o as a sink", (sink) => {
    expect(() => logTo(sink as unknown as LogSink)).toThrow(ConfigurationError); // what a caller without types can pass
  });

  test("accepts console", () => {
    expect(Object.keys(logTo(console))).toEqual(["onRequest", "onResponse", "onRetry", "onError"]);
  });
});
