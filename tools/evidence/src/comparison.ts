import { type Checker, createChecker, responseOf } from "@clientele/contract/checker";
import { checkQuery } from "@clientele/contract/parameters";
import { Schemas } from "@clientele/contract/schemas";
import type { Violation, WireResponse } from "@clientele/contract/wire";
import type { Operation, ResponseEntry, Spec } from "@clientele/openapi";
import { contentOf } from "./content.ts";
import { type Location, locate } from "./place.ts";
import type { Body, Recording } from "./recording.ts";
import { relaxed } from "./relaxed.ts";
import { undocumentedMembers } from "./undocumented.ts";

/**
 * The result of comparing a recording with a spec: `valid`; `older` if it lacks members and was recorded before they
 * were required; `abbreviated` if it lacks members and is an example of documentation; `contradicting`; `outside` if
 * the spec does not cover it.
 */
export type Verdict = "valid" | "older" | "abbreviated" | "contradicting" | "outside";

/** A recording compared with a spec. */
export interface Comparison {
  readonly recording: Recording;
  readonly operation: Operation | undefined;
  readonly entry: ResponseEntry | undefined;
  readonly verdict: Verdict;
  /** The contradictions, a line each, without values. */
  readonly contradictions: readonly string[];
  /** Missing members, if nothing else is wrong. */
  readonly missing: readonly string[];
  /** Members and parameters that the spec does not document. */
  readonly undocumented: readonly string[];
}

/** Options of the comparison. */
export interface ComparisonOptions {
  /** The first year in which required members must be present. Default: they always must. */
  readonly requiredSince?: number | undefined;
}

/** Compares a recording with a spec. */
export type Comparer = (recording: Recording) => Comparison;

interface Judge {
  readonly checker: Checker;
  readonly schemas: Schemas;
}

/** Creates the comparer of a spec; its schemas are compiled once. */
export function createComparer(spec: Spec, { requiredSince }: ComparisonOptions = {}): Comparer {
  const judgeOf = (one: Spec): Judge => ({ checker: createChecker(one), schemas: new Schemas(one.document) });
  const strict = judgeOf(spec);
  const lenient = judgeOf(relaxed(spec));
  return (recording) => {
    const location = locate(spec, recording);
    if (!("route" in location)) return unmatched(recording, location);
    const { operation } = location.route;
    const entry = responseOf(operation, recording.status);
    const found = violationsOf(strict, operation, recording, entry);
    const left = found.length === 0 ? [] : violationsOf(lenient, operation, recording, entry);
    const isDocumentation = recording.year === undefined && recording.headers === undefined;
    const isOlder = recording.year !== undefined && requiredSince !== undefined && recording.year < requiredSince;
    const isForgiven = found.length > 0 && left.length === 0 && (isDocumentation || isOlder);
    const verdict = found.length === 0 ? "valid" : !isForgiven ? "contradicting" : isOlder ? "older" : "abbreviated";
    return {
      recording,
      operation,
      entry,
      verdict,
      contradictions: verdict === "contradicting" ? lines(found) : [],
      missing: isForgiven ? lines(found.filter(({ message }) => message === "is missing")) : [],
      undocumented: undocumentedIn(strict.schemas, operation, recording, entry),
    };
  };
}

function unmatched(recording: Recording, location: Exclude<Location, { readonly route: unknown }>): Comparison {
  const none = { recording, operation: undefined, entry: undefined, missing: [], undocumented: [] };
  return "outside" in location
    ? { ...none, verdict: "outside", contradictions: [] }
    : { ...none, verdict: "contradicting", contradictions: [location.unknown] };
}

// A request that the server refused need not be valid.
function violationsOf(
  { checker, schemas }: Judge,
  operation: Operation,
  recording: Recording,
  entry: ResponseEntry | undefined,
): Violation[] {
  const isHidden = entry !== undefined && !recording.isResponseTold;
  const answer = isHidden ? [] : checker.response(operation, wireOf(recording, entry));
  if (recording.status >= 400) return [...answer];
  return [
    ...queryViolations(schemas, operation, recording),
    ...bodyViolations(schemas, operation, recording),
    ...answer,
  ];
}

function wireOf(recording: Recording, entry: ResponseEntry | undefined): WireResponse {
  const { status, headers, response } = recording;
  const type = answerType(recording, entry);
  const fields = { ...headers, ...(type === undefined ? {} : { "content-type": type }) };
  return { status, headers: fields, body: response?.text };
}

/** Returns the media type of a response; if it was not recorded, the documented one. */
export function answerType({ headers, response }: Recording, entry: ResponseEntry | undefined): string | undefined {
  return headers?.["content-type"] ?? response?.type ?? entry?.content[0]?.type;
}

function queryViolations(schemas: Schemas, operation: Operation, recording: Recording): Violation[] {
  return queryOf(schemas, operation, recording).filter(({ message }) => message !== "is not documented");
}

function queryOf(schemas: Schemas, operation: Operation, { method, query }: Recording): Violation[] {
  if (query === "") return [];
  return checkQuery(schemas, operation, {
    method,
    url: `https://recording.example/?${query}`,
    headers: {},
    body: undefined,
  });
}

function bodyViolations(schemas: Schemas, operation: Operation, { request }: Recording): Violation[] {
  const content = request && contentOf(schemas, operation.body?.content ?? [], sentType(operation, request), request);
  if (content?.media.schema === undefined) return [];
  if (content.value === undefined)
    return [{ where: "body", path: "request", message: "does not match its media type" }];
  const found = schemas.check(content.media.schema, content.value, "body", "", false);
  return found.map((violation) => ({ ...violation, path: `request ${violation.path}`.trim() }));
}

function sentType({ body }: Operation, { type }: Body): string {
  return type ?? body?.content[0]?.type ?? "";
}

function undocumentedIn(
  schemas: Schemas,
  operation: Operation,
  recording: Recording,
  entry: ResponseEntry | undefined,
): string[] {
  const { request, response, status } = recording;
  const found: string[] = [];
  const members = (prefix: string, body: Body, documented: ResponseEntry["content"], type: string): void => {
    const content = contentOf(schemas, documented, type, body);
    if (content === undefined) found.push(`${prefix}content-type ${type}`);
    else if (content.media.schema !== undefined) {
      const pointers = undocumentedMembers(schemas, content.media.schema, content.value);
      found.push(...pointers.map((pointer) => `${prefix}${places(pointer)}`));
    }
  };
  if (status < 400) {
    const unknown = queryOf(schemas, operation, recording).filter(({ message }) => message === "is not documented");
    found.push(...unknown.map(({ path }) => `query ${path}`));
    if (request !== undefined)
      members("request ", request, operation.body?.content ?? [], sentType(operation, request));
  }
  // A response of another type is a contradiction, and reported as one.
  const type = answerType(recording, entry) ?? "";
  const isKnown = entry !== undefined && contentOf(schemas, entry.content, type, response ?? { type, text: "" });
  if (response !== undefined && entry !== undefined && isKnown) members("", response, entry.content, type);
  return [...new Set(found)];
}

/** Returns a line per violation, without values; items of an array are reported once. */
function lines(violations: readonly Violation[]): string[] {
  const all = violations.map(({ where, path, message }) => {
    const place = [where === "body" ? "" : where, places(path)].filter(Boolean).join(" ") || "body";
    // The parser's message quotes the text.
    return `${place}: ${message.replace(/^is not JSON: .*/s, "is not JSON")}`;
  });
  return [...new Set(all)];
}

function places(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
}
