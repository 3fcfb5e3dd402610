import { isDeepStrictEqual } from "node:util";
import { given, invoke } from "../call.ts";
import { settle, synthesised } from "../exchange.ts";
import type { Kit } from "../kit.ts";
import type { Cell } from "../matrix.ts";
import { judge } from "../outcome.ts";
import { describeViolations } from "../wire.ts";
import { everyBody, type Run } from "./property.ts";

/**
 * Demands that the client returns every valid body of a cell's response unchanged, undeclared members included; throws
 * with a counterexample.
 */
export async function checkAnswers(kit: Kit, cell: Cell, run: Run): Promise<void> {
  const { answer } = cell;
  if (answer === undefined) return;
  await everyBody(kit.schemas, answer.media, run, { unknown: true }, async (value) => {
    return await answerFaults(kit, { ...cell, answer: { ...answer, example: { name: "generated", value } } });
  });
}

async function answerFaults(kit: Kit, cell: Cell): Promise<readonly string[]> {
  const { operation, request, status, answer } = cell;
  const { headers, body } = synthesised(cell);
  const fetch: typeof globalThis.fetch = async () => new Response(body ?? null, { status, headers });
  const asked = given(operation, { mediaType: request?.media.type, body: request?.example.value, fills: kit.fills });
  const outcome = await settle(() => invoke(kit.client({ fetch }), operation, asked));
  const violations = kit.checker.response(operation, { status, headers, body });
  const faults = violations.length === 0 ? [] : [`answer: ${describeViolations(violations)}`];
  const value = answer?.example.value;
  if (status >= 300 || !kit.refuses(value, operation.id)) return [...faults, ...judge(cell, outcome)];
  if (outcome.ok) return [...faults, "outcome: resolves on a body that says it is an error"];
  // A client's errors have more members than the platform's.
  const { data } = outcome.error as { readonly data?: unknown };
  return isDeepStrictEqual(data, value) ? faults : [...faults, `outcome: error.data is not the body: ${outcome.error}`];
}
