import { answer, endless, head, rawThen, silence } from "../behaviours.ts";
import { apart, brokenBody, type Case, type Group } from "../case.ts";

const TIMEOUT = 1_000;

const late = (title: string, script: NonNullable<Case["script"]>): Case => ({
  title,
  script,
  options: () => ({ timeout: TIMEOUT, maxRetries: 1 }),
  ends: apart({ error: "TimeoutError", sent: 2 }, { error: "TimeoutError", sent: 1 }),
});

const stalled = (title: string, script: NonNullable<Case["script"]>): Case => ({
  ...late(title, script),
  ...brokenBody("TimeoutError"),
});

/** The answer does not arrive, or does not end. */
export const timeouts: Group = {
  name: "Timeouts",
  cases: [
    late("The server accepts the request and never answers", () => [silence]),
    stalled("The head arrives and the body does not", () => [rawThen(head(200, 100), () => {})]),
    stalled("The body stalls in the middle", ({ success }) => [
      rawThen(head(200, success.length) + success.slice(0, 20), () => {}),
    ]),
    stalled("The body arrives byte by byte and never ends", () => [endless(200, 1)]),
    stalled("The body never ends", () => [endless(200, 8192)]),
    late("Early hints arrive, and the answer does not", () => [
      ({ response }) => response.writeEarlyHints({ link: "</style.css>; rel=preload" }),
    ]),
    stalled("The body of an error stalls", () => [rawThen(head(400, 100), () => {})]),
    {
      title: "A read succeeds after an attempt that took too long; a write is never sent twice",
      script: ({ success, subject }) => [silence, answer(subject.success.status, success)],
      options: () => ({ timeout: TIMEOUT }),
      ends: apart({ sent: 2 }, { error: "TimeoutError", sent: 1 }),
    },
  ],
};
