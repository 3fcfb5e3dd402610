import { answer } from "../behaviours.ts";
import type { Case, Group } from "../case.ts";

const refused = (title: string, argument: unknown): Case => ({
  title,
  script: ({ success, subject }) => [answer(subject.success.status, success)],
  act: (trial) => trial.call({ path: trial.subject.path.map(() => argument) }),
  ends: { read: { error: "ConfigurationError", sent: 0 } },
});

const arrives = (title: string, argument: string): Case => ({
  title,
  script: ({ success, subject }) => [answer(subject.success.status, success)],
  act: (trial) => trial.call({ path: trial.subject.path.map(() => argument) }),
  ends: { read: { sent: 1 } },
  check: (_, { server, subject: { operation } }) => {
    const [path = ""] = server.arrivals[0]?.url.split("?") ?? [];
    const segments = path.split("/").map(decodeURIComponent);
    const expected = operation.path.split("/").map((segment) => (segment.startsWith("{") ? argument : segment));
    if (segments.join("\0") !== expected.join("\0")) throw new Error(`arrived at ${path}`);
  },
});

/** The caller passes an id that would lead somewhere else. */
export const inputs: Group = {
  name: "Ids",
  cases: [
    refused('The id ".." is refused, and nothing is sent', ".."),
    refused('The id "." is refused, and nothing is sent', "."),
    refused('The id "" is refused, and nothing is sent', ""),
    refused("An id that is undefined is refused, and nothing is sent", undefined),
    arrives('The id "../.." arrives as it is', "../.."),
    arrives('The id "a/b?c#d" arrives as it is', "a/b?c#d"),
    arrives('The id "%2e%2e" arrives as it is', "%2e%2e"),
  ],
};
