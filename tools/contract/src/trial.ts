import { answerMutants } from "./answer-mutants.ts";
import type { Kit } from "./kit.ts";
import type { Cell } from "./matrix.ts";
import { mutants } from "./mutants.ts";
import type { WireRequest } from "./wire.ts";

/** The result of checking the mutants of a request or of an answer. */
export interface Trial {
  readonly tried: number;
  /** The mutants that the checker accepts. */
  readonly faults: readonly string[];
}

/** Checks every mutant of a request that the client sent; the checker must refuse each. */
export function tryRequests(kit: Kit, { operation }: Cell, sent: WireRequest): Trial {
  const made = mutants(kit.spec, operation, sent);
  const accepted = made.filter(({ request }) => kit.checker.request(request).violations.length === 0);
  return { tried: made.length, faults: accepted.map(describe) };
}

/** Checks every mutant of a documented answer; the checker, sealed, must refuse each. */
export function tryAnswers(kit: Kit, cell: Cell): Trial {
  const made = answerMutants(kit.spec.document, cell);
  const accepted = made.filter(
    ({ response }) => kit.checker.response(cell.operation, response, { sealed: true }).length === 0,
  );
  return { tried: made.length, faults: accepted.map(describe) };
}

const describe = ({ kind, subject }: { readonly kind: string; readonly subject: string }): string =>
  `${kind} ${subject}: the checker accepts it`;
