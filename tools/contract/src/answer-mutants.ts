import { type Document, isJson, replaced } from "@clientele/openapi";
import { synthesised } from "./exchange.ts";
import type { Cell } from "./matrix.ts";
import { damages } from "./walk.ts";
import type { WireResponse } from "./wire.ts";

/** A documented response with one change that makes it invalid. */
export interface AnswerMutant {
  readonly kind: string;
  /** The changed part: a pointer into the body, or the name of a header. */
  readonly subject: string;
  readonly response: WireResponse;
}

/** Makes every mutant of a documented response that the strict checker, sealed, must refuse. */
export function answerMutants(document: Document, cell: Cell): AnswerMutant[] {
  const { operation, answer } = cell;
  const response: WireResponse = synthesised(cell);
  const entry = operation.responses.find(({ status }) => status === cell.documented);
  const mutants: AnswerMutant[] = [];
  for (const { name, required } of entry?.headers ?? []) {
    if (!required) continue;
    const { [name.toLowerCase()]: _, ...headers } = response.headers;
    mutants.push({ kind: "missing-header", subject: name, response: { ...response, headers } });
  }
  const statuses = operation.responses.map(({ status }) => status.toUpperCase());
  const stranger = Array.from({ length: 400 }, (_, index) => 599 - index).find(
    (code) => !["DEFAULT", `${code}`, `${Math.floor(code / 100)}XX`].some((status) => statuses.includes(status)),
  );
  if (stranger !== undefined) {
    mutants.push({ kind: "unknown-status", subject: `${stranger}`, response: { ...response, status: stranger } });
  }
  if (answer === undefined) {
    const headers = { ...response.headers, "content-type": "application/json" };
    return [...mutants, { kind: "uninvited-body", subject: "", response: { ...response, headers, body: "{}" } }];
  }
  const headers = { ...response.headers, "content-type": "application/vnd.never-documented" };
  mutants.push({ kind: "wrong-content-type", subject: "content-type", response: { ...response, headers } });
  mutants.push({ kind: "missing-body", subject: "", response: { ...response, body: undefined } });
  const { media, example } = answer;
  if (media.schema === undefined || !isJson(media.type)) return mutants;
  mutants.push({ kind: "cut-off", subject: "", response: { ...response, body: response.body?.slice(0, -1) } });
  for (const { kind, pointer, value } of damages(document, media.schema, example.value)) {
    const body = JSON.stringify(replaced(example.value, pointer, value));
    mutants.push({ kind, subject: pointer, response: { ...response, body } });
  }
  return mutants;
}
