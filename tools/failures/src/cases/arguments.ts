import { answer } from "../behaviours.ts";
import type { Case, Group } from "../case.ts";
import type { End } from "../end.ts";

const never: End = { error: "ConfigurationError", sent: 0 };

const refused = (title: string, argument: unknown): Case => ({
  title,
  script: ({ success, subject }) => [answer(subject.success.status, success)],
  act: (trial) => trial.call({ path: trial.subject.path.map(() => argument) }),
  ends: { read: never },
  // A path that ends with a slash is valid, and a path has no arguments that could be undefined.
  ...(argument ? {} : { fetch: {}, raw: { read: never } }),
});

const arrives = (title: string, argument: string, more?: Pick<Case, "fetch">): Case => ({
  title,
  ...more,
  script: ({ success, subject }) => [answer(subject.success.status, success)],
  act: (trial) => trial.call({ path: trial.subject.path.map(() => argument) }),
  ends: { read: { sent: 1 } },
  check: (_, { server, subject: { operation } }) => {
    if (server.arrivals.length === 0) return;
    const [path = ""] = server.arrivals[0]?.url.split("?") ?? [];
    const segments = path.split("/").map(decodeURIComponent);
    const expected = operation.path.split("/").map((segment) => (segment.startsWith("{") ? argument : segment));
    if (segments.join("\0") !== expected.join("\0")) throw new Error(`arrived at ${path}`);
  },
});

/** The caller passes an id that could address another resource. */
export const inputs: Group = {
  name: "Ids",
  cases: [
    refused('The id ".." is refused, and nothing is sent', ".."),
    refused('The id "." is refused, and nothing is sent', "."),
    refused('The id "" is refused, and nothing is sent', ""),
    refused("An id that is undefined is refused, and nothing is sent", undefined),
    // A path with encoded dot segments is refused: servers and proxies may decode it before they route it.
    arrives('The id "../.." arrives as it is', "../..", { fetch: { read: never } }),
    arrives('The id "a/b?c#d" arrives as it is', "a/b?c#d"),
    arrives('The id "%2e%2e" arrives as it is', "%2e%2e"),
  ],
};
