import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { backoff, neverLeft, requestedWait } from "./retry.ts";

const failure = (facts: object, message = "failed"): Error => Object.assign(new Error(message), facts);
const fetchFailed = (cause: unknown): TypeError => new TypeError("fetch failed", { cause });

describe("a request never left", () => {
  test.each(["connect", "getaddrinfo", "queryA", "queryAaaa", "querySrv"])("when Node failed in %s", (syscall) => {
    expect(neverLeft(fetchFailed(failure({ code: "EHOSTUNREACH", syscall })))).toBe(true);
    expect(neverLeft(failure({ syscall }))).toBe(true);
  });

  test("when undici could not connect in time", () => {
    expect(neverLeft(fetchFailed(failure({ code: "UND_ERR_CONNECT_TIMEOUT" })))).toBe(true);
  });

  test("when every address of a name failed to connect", () => {
    const refused = failure({ code: "ECONNREFUSED", syscall: "connect" });
    const late = failure({ code: "ETIMEDOUT", syscall: "connect" });
    const code = "ECONNREFUSED";
    expect(neverLeft(fetchFailed(Object.assign(new AggregateError([refused, late]), { code })))).toBe(true);
    const reset = failure({ code: "ECONNRESET", syscall: "read" });
    expect(neverLeft(fetchFailed(Object.assign(new AggregateError([refused, reset]), { code })))).toBe(false);
    expect(neverLeft(fetchFailed(Object.assign(new AggregateError([]), { code })))).toBe(false);
  });

  // The sentences of Bun 1.4.5 and 1.1, Deno 2.9.6 and 2.0.
  test.each([
    "ECONNREFUSED: Unable to connect. Is the computer able to access the url?",
    "EHOSTUNREACH: Unable to connect. Is the computer able to access the url?",
    "Unable to connect. Is the computer able to access the url?",
    "error sending request for url (http://a.example/): client error (Connect): dns error: failed to lookup address",
    "error sending request for url (http://127.0.0.1:9/): client error (Connect): tcp connect error: Connection refused",
  ])("when Bun or Deno say so: %s", (message) => {
    expect(neverLeft(failure({}, message))).toBe(true);
    expect(neverLeft(fetchFailed(failure({ code: "ECONNREFUSED" }, message)))).toBe(true);
  });
});

describe("nothing proves that a request never left", () => {
  test.each(["read", "write", "shutdown", "connected", "reconnect", "query", undefined, 7, null])(
    "when Node failed in %j",
    (syscall) => {
      for (const code of ["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "ECONNRESET"]) {
        expect(neverLeft(fetchFailed(failure({ code, syscall })))).toBe(false);
      }
    },
  );

  test.each(["UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_CONNECT_TIMEOUTS", "ConnectionRefused"])(
    "when the code is %s",
    (code) => {
      expect(neverLeft(fetchFailed(failure({ code })))).toBe(false);
    },
  );

  // Bun 1.4.5, Deno 2.9.6, workerd 2026-07-30 and Node, on an established connection.
  test.each([
    "ECONNRESET: The socket connection was closed unexpectedly. For more information, pass `verbose: true`",
    "error sending request from 127.0.0.1:1 for http://127.0.0.1:9/: client error (SendRequest): connection closed",
    "No route to host (os error 113)",
    "Network connection lost.",
    "connect ECONNREFUSED 127.0.0.1:9",
    "proxy: Unable to connect. Is the computer able to access the url?",
    "client error (Connect)",
  ])("when the message is %s", (message) => {
    expect(neverLeft(failure({}, message))).toBe(false);
  });

  test.each([
    null,
    undefined,
    0,
    "",
    "connect",
    {},
    [],
    failure({ cause: null }),
    failure({ code: "connect" }, "connect"),
  ])("when what was thrown is %s", (thrown) => {
    expect(neverLeft(thrown)).toBe(false);
  });

  test("when the error cannot be read, or its causes go round in a circle", () => {
    const circle = failure({});
    circle.cause = circle;
    const crowd = failure({});
    Object.assign(crowd, { errors: Array(10_000).fill(crowd) });
    const hidden = {
      get cause(): never {
        throw new Error("no access");
      },
    };
    const odd = failure({ syscall: Object.create(null) });
    expect([circle, crowd, hidden, odd].map((one) => neverLeft(one))).toEqual([false, false, false, false]);
  });

  test("when the proof lies deeper than five causes", () => {
    let error = failure({ syscall: "connect" });
    for (let depth = 0; depth < 5; depth++) error = fetchFailed(error);
    expect(neverLeft(error)).toBe(true);
    expect(neverLeft(fetchFailed(error))).toBe(false);
  });
});

describe("the wait that is requested", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2026-03-01T12:00:00Z") });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const wait = (headers: Record<string, string>, status = 429): number | undefined =>
    requestedWait({ status, headers: new Headers(headers) }, "x-ratelimit-reset");

  test.each([
    ["2", 2000],
    ["0.25", 250],
    ["0", 0],
    ["007", 7000],
    ["5, 5", 5000],
    ["soon, 5", 5000],
    ["Sun, 01 Mar 2026 12:00:07 GMT", 7000],
    ["Sunday, 01-Mar-26 12:00:07 GMT", 7000],
    ["Sun, 01 Mar 2026 12:00:07 GMT, Sun, 01 Mar 2026 12:00:09 GMT", 7000],
    ["Sun, 01 Mar 2026 11:00:00 GMT", 0],
  ])("is read from Retry-After: %s", (value, milliseconds) => {
    expect(wait({ "retry-after": value })).toBe(milliseconds);
    expect(wait({ "retry-after": value, "x-ratelimit-reset": "9" }, 503)).toBe(milliseconds);
  });

  test.each(["soon", "-5", "+5", "1.2.3", ".", "12,5", "0x10", "1e3", "5 minutes", "", "soon: later", "Infinity"])(
    "is not read from Retry-After: %j, but from the reset header",
    (value) => {
      expect(wait({ "retry-after": value })).toBeUndefined();
      expect(wait({ "retry-after": value, "x-ratelimit-reset": "7" })).toBe(7000);
    },
  );

  test("is read from the reset header of a 429 only", () => {
    expect(wait({ "x-ratelimit-reset": "45" })).toBe(45_000);
    for (const status of [200, 408, 500, 503]) expect(wait({ "x-ratelimit-reset": "45" }, status)).toBeUndefined();
    expect(requestedWait({ status: 429, headers: new Headers({ "x-ratelimit-reset": "45" }) })).toBeUndefined();
  });
});

describe("the backoff", () => {
  beforeEach(() => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const refused = failure({ syscall: "connect" });
  const reset = failure({ syscall: "read" });

  test("doubles from half a second to eight, with full jitter", () => {
    const delays = (): unknown[] =>
      [1, 2, 3, 4, 5, 6, 99].map((attempt) => backoff({ safe: true, attempt, status: 503 }));
    expect(delays()).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000]);
    vi.mocked(Math.random).mockReturnValue(0);
    expect(delays()).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test.each([
    { safe: true, failure: refused },
    { safe: true, failure: reset },
    { safe: false, failure: refused },
    { safe: undefined, failure: refused },
    ...[408, 429, 500, 503, 599].map((status) => ({ safe: true, status })),
    { safe: false, status: 429 },
  ])("repeats %j", (outcome) => {
    expect(backoff({ attempt: 1, ...outcome })).toBe(250);
    expect(backoff({ attempt: 1, wait: 60_000, ...outcome })).toBe(60_000);
    expect(backoff({ attempt: 1, wait: 0, ...outcome })).toBe(0);
    expect(backoff({ attempt: 1, wait: 60_001, ...outcome })).toBeUndefined();
  });

  test.each([
    { safe: false, failure: reset },
    { safe: undefined, failure: reset },
    ...[200, 304, 400, 404, 407, 409, 428, 430, 499].map((status) => ({ safe: true, status })),
    ...[408, 500, 503].map((status) => ({ safe: false, status })),
    { safe: false, status: 500, failure: refused },
  ])("does not repeat %j", (outcome) => {
    expect(backoff({ attempt: 1, ...outcome })).toBeUndefined();
    expect(backoff({ attempt: 1, wait: 1, ...outcome })).toBeUndefined();
  });
});
