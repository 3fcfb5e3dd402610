import { answer } from "../behaviours.ts";
import { apart, type Case, every, type Group, ofMethods } from "../case.ts";

const limited = (fields: Readonly<Record<string, string | number>> = {}): ReturnType<typeof answer> =>
  answer(429, '{"message":"slow down"}', fields);

const waited =
  (atLeast: number): NonNullable<Case["check"]> =>
  (_, { emitted, server: { arrivals } }) => {
    const delays = emitted.filter(({ hook }) => hook === "onRetry").map(({ event }) => event.delayMs ?? -1);
    const [first, second] = arrivals;
    const gap = (second?.at ?? 0) - (first?.at ?? 0);
    // A timer may fire a millisecond early.
    if (delays.length !== 1 || gap < atLeast - 2) throw new Error(`waited ${gap} ms, and reported ${delays}`);
  };

const asks = (seconds: number): NonNullable<Case["check"]> =>
  ofMethods((outcome) => {
    const { retryAfter } = ("error" in outcome ? outcome.error : {}) as { readonly retryAfter?: number }; // a RateLimitError
    if (retryAfter !== seconds) throw new Error(`retryAfter is ${retryAfter}`);
  });

const served: NonNullable<Case["script"]> = ({ success, subject }) => [answer(subject.success.status, success)];

/** The server limits the rate of requests. */
export const limits: Group = {
  name: "Rate limits",
  cases: [
    {
      title: "A 429 with Retry-After: 2 is sent again after 2 s, a write too",
      script: (trial) => [limited({ "retry-after": 2 }), ...served(trial)],
      check: waited(2000),
      ends: every({ sent: 2 }),
    },
    {
      title: "A 429 whose Retry-After is a date is sent again then",
      // A date has no fractions of a second.
      script: (trial) => [
        (exchange) => limited({ "retry-after": new Date(Date.now() + 1100).toUTCString() })(exchange),
        ...served(trial),
      ],
      check: waited(100),
      ends: every({ sent: 2 }),
    },
    {
      title: "A 429 with Retry-After: 0 is sent again",
      script: (trial) => [limited({ "retry-after": 0 }), ...served(trial)],
      ends: every({ sent: 2 }),
    },
    {
      title: "A 429 without Retry-After is sent again",
      script: (trial) => [limited(), ...served(trial)],
      ends: every({ sent: 2 }),
    },
    {
      title: "A 429 with an invalid Retry-After is sent again",
      script: (trial) => [limited({ "retry-after": "in a while" }), ...served(trial)],
      ends: every({ sent: 2 }),
    },
    {
      title: "A 429 with Retry-After twice is sent again after that time",
      script: (trial) => [limited({ "retry-after": "1, 1" }), ...served(trial)],
      check: waited(1000),
      ends: every({ sent: 2 }),
    },
    {
      title: "A 503 with the reset of a rate limit in 45 s does not wait for it",
      script: (trial) => [answer(503, "{}", { "x-ratelimit-reset": 45, "ratelimit-reset": 45 }), ...served(trial)],
      check: (_, { emitted }) => {
        const delays = emitted.flatMap(({ event: { delayMs } }) => delayMs ?? []);
        if (delays.some((delay) => delay > 1000)) throw new Error(`waits ${delays} ms`);
      },
      ends: apart({ sent: 2 }, { error: "ServerError", status: 503, sent: 1 }),
    },
    {
      title: "A 429 with a Retry-After of an hour is not sent again",
      script: () => [limited({ "retry-after": 3600 })],
      check: asks(3600),
      ends: every({ error: "RateLimitError", status: 429, sent: 1 }),
    },
    {
      title: "A 429 to every attempt ends after three",
      script: () => [limited({ "retry-after": 0 })],
      check: asks(0),
      ends: every({ error: "RateLimitError", status: 429, sent: 3 }),
    },
  ],
};
