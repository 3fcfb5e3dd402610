import type { ClientOptions } from "@clientele/core";
import type { Behaviour } from "./server.ts";
import type { Kind } from "./subject.ts";
import type { Outcome, Trial } from "./trial.ts";

/** How a call must end. */
export interface End {
  /** Name of the error's class, `reason` for the reason of an aborted signal; absent where the call succeeds. */
  readonly error?: string;
  /** Status that the error must keep; `success` for the one that a success of the operation has. */
  readonly status?: number | "success";
  /** How often the request is sent, over all calls of the case. */
  readonly sent: number;
  /** How often it arrives, where that is another number. */
  readonly arrived?: number;
}

/** One way in which things go wrong, and what must come of it. */
export interface Case {
  /** A sentence. */
  readonly title: string;
  /** What the server does with each request; the last entry repeats. */
  readonly script?: (trial: Trial) => readonly Behaviour[];
  /** Options of the client, beside where it finds the server. */
  readonly options?: (trial: Trial) => ClientOptions;
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
