import { type Cast, play, type Scenario } from "./scenario.ts";

/** A rule that is switched off; an unknown one is assumed to be the opposite. */
export interface Mutant {
  readonly rule: string;
  readonly value: boolean;
}

/** Lists a mutant for each rule with a prefix. */
export function mutantsOf({ scenes, create }: Cast): Mutant[] {
  return create({}, {})
    .rules.filter(({ id }) => id.startsWith(`${scenes.prefix}.`))
    .map(({ id, default: assumed }) => ({ rule: id, value: assumed === undefined ? false : !assumed }));
}

/** Returns the title of the first scenario that fails with a mutant; `undefined` where none does. */
export async function caught(
  { rule, value }: Mutant,
  candidates: readonly Scenario[],
  cast: Cast,
): Promise<string | undefined> {
  for (const scenario of candidates) {
    try {
      await play(scenario, cast, { [rule]: value });
    } catch {
      return scenario.title;
    }
  }
  return undefined;
}
