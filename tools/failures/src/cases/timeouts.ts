import { answer, endless, head, rawThen, silence } from "../behaviours.ts";
import { apart, type Case, type Group } from "../case.ts";

const TIMEOUT = 150;

const late = (title: string, script: NonNullable<Case["script"]>): Case => ({
  title,
  script,
  options: () => ({ timeout: TIMEOUT, maxRetries: 1 }),
  ends: apart({ error: "TimeoutError", sent: 2 }, { error: "TimeoutError", sent: 1 }),
});

/** The answer does not come, or does not end. */
export const timeouts: Group = {
  name: "Timeouts",
  cases: [
    late("The server takes the request and never answers", () => [silence]),
    late("The head comes and the body does not", () => [rawThen(head(200, 100), () => {})]),
    late("The body stalls in the middle", ({ success }) => [
      rawThen(head(200, success.length) + success.slice(0, 20), () => {}),
    ]),
    late("The body drips, a byte at a time, and never stalls", () => [endless(200, 1)]),
    late("The body never ends", () => [endless(200, 8192)]),
    late("Hints come, and the answer does not", () => [
      ({ response }) => response.writeEarlyHints({ link: "</style.css>; rel=preload" }),
    ]),
    late("The body of an error stalls", () => [rawThen(head(400, 100), () => {})]),
    {
      title: "A read succeeds after an attempt that took too long; a write is never sent twice",
      script: ({ success, subject }) => [silence, answer(subject.success.status, success)],
      options: () => ({ timeout: TIMEOUT }),
      ends: apart({ sent: 2 }, { error: "TimeoutError", sent: 1 }),
    },
  ],
};
