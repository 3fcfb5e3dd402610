import type { Fault } from "@clientele/sandbox";

/** Seconds that the sandbox asks the client to wait after a 429. */
const WAIT = 3;

/** The failures that a reader may pick, by label; `cut` halves every body. All but 429 last as long as the run; that one passes. */
export const failures: Readonly<Record<string, Fault | "cut">> = {
  "401": { status: 401, times: Number.POSITIVE_INFINITY },
  "404": { status: 404, times: Number.POSITIVE_INFINITY },
  "429": { status: 429, headers: { "retry-after": String(WAIT) } },
  "Connection lost": { kind: "reset", times: Number.POSITIVE_INFINITY },
  "Body cut off": "cut",
};
