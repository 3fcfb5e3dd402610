import { isDeepStrictEqual } from "node:util";
import { at, isJson } from "@clientele/openapi";
import type { Cell } from "./matrix.ts";

/** How a call of the client ended. */
export type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly body: unknown; readonly response: Response }
  | { readonly ok: false; readonly error: unknown };

const errorNames: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  402: "PaymentRequiredError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "UnprocessableEntityError",
  429: "RateLimitError",
};

/** Lists where the outcome of a call does not match the response. */
export function judge(cell: Cell, outcome: Outcome): string[] {
  const isSuccess = cell.status >= 200 && cell.status < 300;
  if (outcome.ok !== isSuccess) {
    if (outcome.ok) return [`outcome: resolves on ${cell.status}`];
    return [`outcome: rejects on ${cell.status}: ${String(outcome.error)}${bodyOf(outcome.error)}`];
  }
  return outcome.ok ? judgeSuccess(cell, outcome) : judgeError(cell, outcome.error);
}

// Headers that the mock or another server may add.
function bodyOf(error: unknown): string {
  const { body } = (error ?? {}) as { readonly body?: unknown }; // any object may be asked for a member
  return typeof body === "string" && body !== "" ? `\n  body: ${body.slice(0, 1000)}` : "";
}

function judgeSuccess({ operation, status, answer }: Cell, outcome: Outcome & { readonly ok: true }): string[] {
  const faults: string[] = [];
  const { data, body, response } = outcome;
  if (response?.status !== status) faults.push(`outcome: response.status is ${response?.status}, not ${status}`);
  const expected = answer?.example.value;
  if (!isDeepStrictEqual(body, expected)) faults.push("outcome: body is not the example");
  const { "x-unwrap": unwrap, "x-pagination": pagination } = operation.extensions;
  const payload = typeof unwrap === "string" && answer !== undefined ? at(expected, unwrap) : expected;
  if (pagination === undefined) {
    if (!isDeepStrictEqual(data, payload)) faults.push(`outcome: data is not what is at ${unwrap ?? "the root"}`);
    return faults;
  }
  // A page is an object of the client, possibly with getters.
  const items = (data as { readonly items?: unknown } | undefined)?.items;
  if (!isDeepStrictEqual(items, payload)) faults.push(`outcome: the page's items are not what is at ${unwrap}`);
  return faults;
}

function judgeError({ operation, status, answer }: Cell, error: unknown): string[] {
  if (!(error instanceof Error)) return ["outcome: rejects with something that is no error"];
  const faults: string[] = [];
  // A client's errors have more members than the platform's.
  const facts = error as Error & Readonly<Record<"status" | "operation" | "data" | "body", unknown>>;
  const name = errorNames[status] ?? (status >= 500 ? "ServerError" : undefined);
  if (name !== undefined && error.name !== name) faults.push(`outcome: ${error.name} where ${name} belongs: ${error}`);
  if (facts.status !== status)
    faults.push(`outcome: error.status is ${String(facts.status)}, not ${status}${bodyOf(error)}`);
  if (facts.operation !== operation.id) faults.push(`outcome: error.operation is ${String(facts.operation)}`);
  if (answer === undefined) {
    if (facts.data !== undefined && facts.data !== "") faults.push("outcome: error.data of an answer without a body");
  } else if (isJson(answer.media.type)) {
    if (!isDeepStrictEqual(facts.data, answer.example.value)) faults.push("outcome: error.data is not the example");
  } else if (facts.body !== String(answer.example.value)) {
    faults.push("outcome: error.body is not the text of the example");
  }
  return faults;
}
