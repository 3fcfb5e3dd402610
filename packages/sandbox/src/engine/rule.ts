/** How well a behaviour is known: seen in real traffic, written by the provider, concluded, or assumed. */
export type Level = "recorded" | "documented" | "inferred" | "unknown";

/** A behaviour of a provider, with the evidence for it. */
export interface Rule {
  /** Name, with the provider's prefix. */
  readonly id: string;
  readonly level: Level;
  /** Where the behaviour is known from; of an unknown one, what little is known. */
  readonly source: string;
  /** The behaviour in one sentence. */
  readonly summary: string;
  /** Of a rule of level `unknown`: the value that holds unless `assume` says otherwise. */
  readonly default?: boolean;
}

/** Rules as a provider declares them: level, source, summary and, for an unknown one, the default. */
export type Rules<Id extends string = string> = Readonly<
  Record<
    Id,
    | readonly [level: Exclude<Level, "unknown">, source: string, summary: string]
    | readonly [level: "unknown", source: string, summary: string, assumed: boolean]
  >
>;

/** Lists the rules that a table declares. */
export function rulesOf(table: Rules): Rule[] {
  return Object.entries(table).map(([id, [level, source, summary, assumed]]) => ({
    id,
    level,
    source,
    summary,
    ...(assumed === undefined ? {} : { default: assumed }),
  }));
}

/** Rules of the sandbox itself, the same for every provider. */
export const engineRules = {
  "sandbox.live-refused": ["documented", "sandbox", "Live hosts and live credentials are refused."],
  "sandbox.cards-refused": ["documented", "sandbox", "Card numbers other than test numbers are refused."],
  "sandbox.fault": ["documented", "sandbox", "The answer was asked for as a fault."],
  "sandbox.doubled-slashes": ["unknown", "sent by a public client", "Doubled slashes in a path count as one.", true],
} as const;
