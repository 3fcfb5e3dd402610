import { answerMutants } from "./answer-mutants.ts";
import { blindSpots } from "./blind-spots.ts";
import type { Kit } from "./kit.ts";
import type { Cell } from "./matrix.ts";
import { mutants } from "./mutants.ts";
import { isFalseAlarm } from "./prism-form.ts";
import type { WireRequest } from "./wire.ts";

/** How the mutants of one request, or of one answer, fared. */
export interface Trial {
  readonly tried: number;
  /** Mutants that were judged wrongly; empty is what a contract wants. */
  readonly faults: readonly string[];
  /** Names of the blind spots of Prism that were met. */
  readonly blind: ReadonlySet<string>;
}

/**
 * Tries every mutant of a request that the client sent: the checker must refuse each, and Prism must refuse those and
 * only those that no blind spot hides from it.
 */
export async function tryRequests(
  kit: Kit,
  { operation, request: asked }: Cell,
  sent: WireRequest,
  spots = blindSpots,
): Promise<Trial> {
  const faults: string[] = [];
  const blind = new Set<string>();
  const made = mutants(kit.spec, kit.schemas, operation, sent);
  // Where Prism refuses the valid request, its refusals say nothing.
  const isDeaf = asked !== undefined && isFalseAlarm(kit.schemas, asked.media, asked.example.value);
  for (const { kind, subject, request, circumstance } of made) {
    const title = `${kind} ${subject}`;
    if (kit.checker.request(request).violations.length === 0) faults.push(`${title}: the checker lets it through`);
    if (isDeaf) continue;
    const isRefused = (await kit.mock.answer(request)).violations.length > 0;
    const spot = spots.find((one) => one.applies(circumstance));
    for (const one of spots) if (one.applies(circumstance)) blind.add(one.name);
    if (!isRefused && spot === undefined) faults.push(`${title}: Prism lets it through, and no blind spot says why`);
    if (isRefused && spot !== undefined)
      faults.push(`${title}: Prism refuses it, though "${spot.name}" is a blind spot`);
  }
  return { tried: made.length, faults, blind };
}

/** Tries every mutant of a documented answer: the checker, sealed, must refuse each. */
export function tryAnswers(kit: Kit, cell: Cell): Trial {
  const made = answerMutants(kit.spec.document, cell);
  const faults = made
    .filter(({ response }) => kit.checker.response(cell.operation, response, { sealed: true }).length === 0)
    .map(({ kind, subject }) => `${kind} ${subject}: the checker lets it through`);
  return { tried: made.length, faults, blind: new Set() };
}
