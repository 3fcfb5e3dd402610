import type { End } from "./end.ts";
import type { Kind } from "./subject.ts";
import type { Outcome, Setting, Trial } from "./trial.ts";

/** The ways to make a call: a named method, `client.fetch`, and the client of `raw`. */
export const styles = ["method", "fetch", "raw"] as const;

/** One of the {@link styles}. */
export type Style = (typeof styles)[number];

/** The end of a call of each kind; a case does not apply to the kinds that are absent. */
export type Ends = Partial<Readonly<Record<Kind, End>>>;

/** One kind of failure, and the required end of a call that meets it. */
export interface Case extends Setting {
  /** A sentence. */
  readonly title: string;
  /** Makes the calls; by default one. */
  readonly act?: (trial: Trial) => Promise<unknown>;
  /** The ends of a named method. */
  readonly ends: Ends;
  /** The ends of `client.fetch`. Default: those of a named method, but an error status resolves. */
  readonly fetch?: Ends;
  /** The ends of a call by `raw`. Default: as for `client.fetch`. */
  readonly raw?: Ends;
  /** Throws if something else does not hold. */
  readonly check?: (outcome: Outcome, trial: Trial) => void;
}

/** Cases that belong together. */
export interface Group {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** Returns the same end for all kinds. */
export function every(end: End): Ends {
  return { read: end, write: end, list: end };
}

/** Returns one end for operations that may be sent again, another for writes. */
export function apart(reads: End, write: End): Ends {
  return { read: reads, list: reads, write };
}

/** Returns the ends of `fetch` and `raw` where the body fails: the response has arrived, so nothing is sent again. */
export function brokenBody(error: string): Pick<Case, "fetch" | "raw"> {
  return { fetch: every({ error, sent: 1 }), raw: every({ error, sent: 1 }) };
}

/** Runs a check for named methods only. */
export function ofMethods(check: NonNullable<Case["check"]>): NonNullable<Case["check"]> {
  return (outcome, trial) => {
    if (trial.style === "method") check(outcome, trial);
  };
}

// An `ApiError` has a status; `client.fetch` and `raw` resolve for every status.
function resolved({ error, status, ...end }: End): End {
  return error === undefined || status === undefined ? { ...end, ...(error && { error }) } : { ...end, status };
}

/** Returns the ends of a case for one style. `fetch` and `raw` know no lists: a list is a read. */
export function endsOf({ ends, fetch, raw }: Case, style: Style): Ends {
  if (style === "method") return ends;
  const given = style === "raw" ? (raw ?? fetch) : fetch;
  const { read, write } = given ?? ends;
  const through = (end: End): End => (given ? end : resolved(end));
  return { ...(read && { read: through(read) }), ...(write && { write: through(write) }) };
}
