import type { End } from "./end.ts";
import type { Kind } from "./subject.ts";
import type { Outcome, Setting, Trial } from "./trial.ts";

/** One way in which things go wrong, and what must come of it. */
export interface Case extends Setting {
  /** A sentence. */
  readonly title: string;
  /** What is done; by default one call. */
  readonly act?: (trial: Trial) => Promise<unknown>;
  /** How the call of each kind ends; the case concerns no other kinds. */
  readonly ends: Partial<Readonly<Record<Kind, End>>>;
  /** What else must hold; throws where it does not. */
  readonly check?: (outcome: Outcome, trial: Trial) => void;
}

/** Cases that belong together. */
export interface Group {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** The same end for all kinds. */
export function every(end: End): Case["ends"] {
  return { read: end, write: end, list: end };
}

/** One end for what may be sent again, another for what may not. */
export function apart(reads: End, write: End): Case["ends"] {
  return { read: reads, list: reads, write };
}
