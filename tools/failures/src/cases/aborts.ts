import { answer, head, rawThen } from "../behaviours.ts";
import { type Case, every, type Group } from "../case.ts";
import type { Trial } from "../trial.ts";

// Longer than any of these calls may last after the signal has aborted, shorter than what the server would take.
const AT_ONCE = 1000;

/** The call, which must be over soon after its signal has aborted. */
const endsAtOnce: NonNullable<Case["act"]> = async (trial) => {
  const aborted = new Promise<void>((resolve) =>
    trial.abort.signal.addEventListener("abort", () => resolve(), { once: true }),
  );
  const call = trial.call();
  call.catch(() => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  const overdue = aborted.then(
    () => new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error("still going on")), AT_ONCE))),
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
  setTimeout(() => trial.giveUp(), 10);
};

/** The caller gives up. */
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
    aborted("The signal aborts while the answer is waited for", 1, 1, {
      script: (trial) => [() => trial.giveUp()],
    }),
    aborted("The signal aborts in the middle of the body", 1, 1, {
      script: (trial) => [rawThen(`${head(200, 500)}{"half":`, () => giveUpSoon(trial))],
    }),
    aborted("The signal aborts in the middle of the body of an error", 1, 1, {
      script: (trial) => [rawThen(`${head(400, 500)}{"half":`, () => giveUpSoon(trial))],
    }),
    aborted("The signal aborts during the wait for another attempt, which ends at once", 1, 1, {
      script: () => [answer(429, "{}", { "retry-after": 3 })],
      options: (trial) => ({ hooks: { onRetry: () => giveUpSoon(trial) } }),
    }),
    {
      title: "The signal aborts after the call: nothing happens",
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
