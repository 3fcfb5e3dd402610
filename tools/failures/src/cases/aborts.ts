import { getEventListeners } from "node:events";
import { answer, head, rawThen } from "../behaviours.ts";
import { type Case, every, type Group } from "../case.ts";
import type { Trial } from "../trial.ts";

// Shorter than the server would take: a call that is still running then did not end when its signal aborted.
const AT_ONCE = 10_000;

/** Makes a call, which must end soon after its signal has aborted. */
const endsAtOnce: NonNullable<Case["act"]> = async (trial) => {
  const aborted = new Promise<void>((resolve) =>
    trial.abort.signal.addEventListener("abort", () => resolve(), { once: true }),
  );
  const call = trial.call();
  call.catch(() => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  const overdue = aborted.then(
    () =>
      new Promise<never>(
        (_, reject) => (timer = setTimeout(() => reject(new Error("the call is still running")), AT_ONCE)),
      ),
  );
  try {
    return await Promise.race([call, overdue]);
  } finally {
    clearTimeout(timer);
  }
};

const aborted = (title: string, sent: number, arrived: number, more: Omit<Case, "title" | "ends">): Case => ({
  title,
  act: endsAtOnce,
  ...more,
  ends: every({ error: "reason", sent, arrived }),
});

const giveUpSoon = (trial: Trial): void => {
  setImmediate(() => trial.giveUp());
};

// The signals that had more than one listener.
const listeners = new WeakSet<AbortSignal>();

/** The caller aborts. */
export const aborts: Group = {
  name: "Aborts",
  cases: [
    aborted("The signal has aborted before the call", 0, 0, {
      act: (trial) => {
        trial.giveUp();
        return trial.call();
      },
    }),
    aborted("The signal aborts while the request is being made", 1, 0, {
      options: (trial) => ({ hooks: { onRequest: () => trial.giveUp() } }),
    }),
    aborted("The signal aborts while the connection is being made", 1, 0, {
      options: (trial) => ({
        fetch: (url, init) => {
          const response = fetch(url, init);
          trial.giveUp();
          return response;
        },
      }),
    }),
    aborted("The signal aborts before the answer arrives", 1, 1, {
      script: (trial) => [() => trial.giveUp()],
    }),
    aborted("The signal aborts in the middle of the body", 1, 1, {
      script: (trial) => [rawThen(`${head(200, 500)}{"half":`, () => giveUpSoon(trial))],
    }),
    aborted("The signal aborts in the middle of the body of an error", 1, 1, {
      script: (trial) => [rawThen(`${head(400, 500)}{"half":`, () => giveUpSoon(trial))],
    }),
    aborted("The signal aborts during the wait for another attempt", 1, 1, {
      script: () => [answer(429, "{}", { "retry-after": 60 })],
      options: (trial) => ({ hooks: { onRetry: () => giveUpSoon(trial) } }),
    }),
    {
      title: "Twelve calls at a time share one signal, which has one listener",
      script: ({ success, subject }) => [answer(subject.success.status, success)],
      options: ({ abort: { signal }, style }) => ({
        hooks: {
          onResponse: () => {
            // `raw` makes a `Request` for each call, which listens to the signal.
            const count = style === "raw" ? 1 : getEventListeners(signal, "abort").length;
            if (count > 1) listeners.add(signal);
          },
        },
      }),
      act: async (trial) => {
        const [value] = await Promise.all(Array.from({ length: 12 }, () => trial.call()));
        return value;
      },
      check: (_, { abort: { signal } }) => {
        if (listeners.has(signal)) throw new Error("the signal has a listener for each call");
      },
      ends: every({ sent: 12 }),
    },
    {
      title: "The signal aborts after the call, which has no effect",
      script: ({ success, subject }) => [answer(subject.success.status, success)],
      act: async (trial) => {
        const value = await trial.call();
        trial.giveUp();
        return value;
      },
      ends: every({ sent: 1 }),
    },
  ],
};
