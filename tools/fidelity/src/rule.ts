/** How well a behaviour is known. */
export type Level = "recorded" | "documented" | "inferred" | "unknown";

/** A rule, as a sandbox lists it. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  readonly source: string;
  readonly summary: string;
  /** Of an unknown rule: what is assumed by default. */
  readonly default?: boolean;
}
