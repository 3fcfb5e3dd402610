import { isDeepStrictEqual } from "node:util";
import { idempotencyKeyOf, isJson, type Operation, optionOf } from "@clientele/openapi";
import { type Call, type Given, given, invoke, without } from "./call.ts";
import { responseOf } from "./checker.ts";
import { coerce } from "./coercion.ts";
import { decodeForm } from "./form.ts";
import type { Kit } from "./kit.ts";
import type { Cell } from "./matrix.ts";
import type { MockAnswer } from "./mock.ts";
import { judge, type Outcome } from "./outcome.ts";
import { placeOf } from "./shape.ts";
import { describeViolations, essence, formType, type WireRequest, wireRequest } from "./wire.ts";

/** The result of one exchange. */
export interface Exchange {
  /** The requests that the client sent. */
  readonly sent: readonly WireRequest[];
  /** The deviations from the spec; empty if the contract holds. */
  readonly faults: readonly string[];
}

/** Runs a cell of the matrix: the client calls the mock, and the checker reads along. */
export async function exchange(kit: Kit, cell: Cell): Promise<Exchange> {
  const { operation, request } = cell;
  const sent: WireRequest[] = [];
  const faults: string[] = [];
  const headers = { prefer: preferenceOf(cell) };
  const wanted = { mediaType: request?.media.type, body: request?.example.value, fills: kit.fills, headers };
  const asked = given(operation, wanted);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const wire = await wireRequest(input, init);
    sent.push(wire);
    const verdict = kit.checker.request(wire);
    if (verdict.violations.length > 0) faults.push(`request: ${describeViolations(verdict.violations)}`);
    else if (verdict.operation?.id !== operation.id) faults.push(`request: is for ${verdict.operation?.id}`);
    else faults.push(...differences(kit, cell, asked, wire));
    const served = await serve(kit, cell, wire, faults);
    const { status, headers: fields, body } = served;
    return new Response(body ?? null, { status, headers: fields });
  };
  const outcome = await settle(() => invoke(kit.client({ fetch }), operation, asked));
  if (sent.length !== 1) faults.push(`request: was sent ${sent.length} times`);
  faults.push(...judge(cell, outcome));
  return { sent, faults };
}

/** Waits until a call settles. */
export async function settle(start: () => Call): Promise<Outcome> {
  try {
    const call = start();
    return { ok: true, ...(await call.withResponse()) };
  } catch (error) {
    return { ok: false, error };
  }
}

/** Returns Prism's answer, or the documented one if Prism refuses a form that the checker accepts. */
async function serve(kit: Kit, cell: Cell, wire: WireRequest, faults: string[]): Promise<MockAnswer> {
  const { operation, request, status, answer } = cell;
  const served = await kit.mock.answer(wire, { mediaType: answer?.media.type });
  // Prism does not read nested forms; the checker has validated the request.
  if (request?.media.type === formType && faults.length === 0 && served.violations.length > 0) {
    const own = { ...synthesised(cell), violations: [] };
    faults.push(...answerFaults(kit, cell, own));
    return own;
  }
  faults.push(...served.violations.map((violation) => `mock: ${violation}`));
  if (served.status !== status) faults.push(`mock: answered ${served.status} where ${status} was asked for`);
  else if (!isDeepStrictEqual(parsed(served), answer?.example.value)) {
    faults.push(`mock: answered something else than the example ${answer?.example.name ?? "without a body"}`);
  }
  if (responseOf(operation, served.status) !== undefined) faults.push(...answerFaults(kit, cell, served));
  return served;
}

function answerFaults(kit: Kit, { operation }: Cell, served: MockAnswer): string[] {
  const violations = kit.checker.response(operation, served, { sealed: true });
  return violations.length === 0 ? [] : [`answer: ${describeViolations(violations)}`];
}

function parsed({ headers, body }: MockAnswer): unknown {
  return body !== undefined && isJson(headers["content-type"] ?? "") ? JSON.parse(body) : body;
}

/** Returns the documented response of a cell as it would be received. */
export function synthesised({ operation, status, answer }: Cell): Omit<MockAnswer, "violations"> {
  const headers: Record<string, string> = {};
  for (const { name, required, example } of responseOf(operation, status)?.headers ?? []) {
    if (required || example !== undefined) headers[name.toLowerCase()] = String(example ?? "");
  }
  if (answer === undefined) return { status, headers, body: undefined };
  const { media, example } = answer;
  const text = isJson(media.type) ? JSON.stringify(example.value) : String(example.value);
  return { status, headers: { ...headers, "content-type": media.type }, body: text };
}

/** Returns the `prefer` header that asks for a cell's response. Prism ignores the example if the comma is missing. */
export function preferenceOf({ status, answer }: Cell): string {
  return answer === undefined ? `code=${status}` : `code=${status}, example=${answer.example.name}`;
}

/** Lists where a request differs from the arguments of the call; the client may only add what it fills in. */
function differences(kit: Kit, { operation, request, answer }: Cell, asked: Given, wire: WireRequest): string[] {
  const faults: string[] = [];
  const url = new URL(wire.url);
  const path = asked.path.reduce<string>(
    (template, argument) => template.replace(/\{[^}]+\}/, () => encodeURIComponent(String(argument))),
    operation.path,
  );
  if (!decoded(url.pathname).endsWith(decoded(path))) faults.push(`request: ${url.pathname} does not end in ${path}`);
  for (const [name, value] of Object.entries(asked.query ?? {})) {
    const own = [...url.searchParams].filter(([key]) => key === name || key.startsWith(`${name}[`));
    const values = own.map(([, text]) => text);
    if (!isDeepStrictEqual(values, leaves(value))) faults.push(`request: ${name}=${values} where ${value} was given`);
  }
  for (const name of url.searchParams.keys()) {
    const given = asked.query?.[name] ?? asked.query?.[name.replace(/\[.*$/, "")];
    const known = kit.fills.includes(name) || given !== undefined;
    const isKey = operation.security.flat().some((scheme) => scheme.in === "query" && scheme.key === name);
    if (!known && !isKey) faults.push(`request: ${name} is in the query, and was not given`);
  }
  faults.push(...headerFaults(operation, asked, wire));
  if (answer !== undefined && isJson(answer.media.type) && !accepts(wire.headers.accept, answer.media.type)) {
    faults.push(`request: accepts ${wire.headers.accept}, and not the documented ${answer.media.type}`);
  }
  if (request === undefined || wire.body === undefined) return faults;
  const type = essence(wire.headers["content-type"]);
  if (type !== request.media.type) faults.push(`request: ${type} where ${request.media.type} was asked for`);
  else if (!isCarried(type, without(bodyOf(kit, request.media.schema, type, wire.body), kit.fills), asked.body)) {
    faults.push("request: the body is not the one that was given");
  }
  return faults;
}

/** Lists header parameters that differ from the arguments, and a missing idempotency key. */
function headerFaults(operation: Operation, { options, headers }: Given, wire: WireRequest): string[] {
  const faults: string[] = [];
  for (const { name, in: place } of operation.parameters) {
    const option = place === "header" ? optionOf(name) : undefined;
    const given = option === undefined ? undefined : (options[option] ?? headers[name]);
    const arrived = wire.headers[name.toLowerCase()];
    if (given !== undefined && arrived !== String(given)) {
      faults.push(`request: the header ${name} is ${arrived} where ${given} was given`);
    }
  }
  const key = idempotencyKeyOf(operation);
  if (key !== undefined && !wire.headers[key.name.toLowerCase()]) {
    faults.push(`request: has no ${key.name}, which the client fills in`);
  }
  return faults;
}

// Returns whether an `Accept` header allows a media type, whatever the preferences.
function accepts(header = "*/*", mediaType: string): boolean {
  const type = essence(mediaType);
  const ranges = header.split(",").map(essence);
  return ranges.some((range) => range === "*/*" || range === type || range === type.replace(/\/.*/, "/*"));
}

function bodyOf(kit: Kit, schema: string | undefined, type: string, text: string): unknown {
  if (type !== formType) return JSON.parse(text);
  return schema === undefined ? undefined : coerce(kit.spec.document, placeOf(schema), decodeForm(text).value);
}

function isCarried(type: string, arrived: unknown, sent: unknown): boolean {
  return type === formType ? isDeepStrictEqual(textual(arrived), textual(sent)) : isDeepStrictEqual(arrived, sent);
}

/** Returns a value as a form carries it: scalars are text, and `null` or empty members are missing. */
function textual(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "object") return String(value);
  const entries = Object.entries(value)
    .map(([key, member]) => [key, textual(member)] as const)
    .filter(([, text]) => text !== undefined);
  if (Array.isArray(value)) return entries.length === 0 ? undefined : entries.map(([, text]) => text);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Returns the scalars of a value as text, in order; the checker validates their keys. */
function leaves(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];
}

function decoded(path: string): string {
  return decodeURIComponent(path);
}
