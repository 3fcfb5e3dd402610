import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { docs } from "./place.ts";
import type { Provider } from "./provider.ts";
import type { Operation } from "./specification.ts";
import { list, text, tree } from "./tree.ts";

/** One row of the matrix: what can be done, and by which operation of each provider. */
interface Capability {
  readonly title: string;
  /** The operations that do it, by provider; empty where the API cannot. */
  readonly operations: ReadonlyMap<string, readonly Operation[]>;
}

/** Rows of the matrix under one heading. */
export interface CapabilityGroup {
  readonly title: string;
  readonly capabilities: readonly Capability[];
}

/**
 * What the APIs can and cannot do: the words from `docs/capabilities.yaml`, the answers from the specs.
 *
 * Throws where an operation stands in no row or in two, or a row names an operation that no spec has.
 */
export function capabilities(providers: readonly Provider[]): CapabilityGroup[] {
  const file = join(docs, "capabilities.yaml");
  const seen = new Map<string, string>();
  const groups = Object.entries(tree(parse(readFileSync(file, "utf8")))).map(([title, rows]) => ({
    title,
    capabilities: Object.entries(tree(rows)).map(([row, ids]) => {
      for (const id of list(ids).map(text)) {
        if (seen.has(id)) throw new Error(`${file}: ${id} stands under "${seen.get(id)}" and under "${row}"`);
        seen.set(id, row);
      }
      const found = (provider: Provider): Operation[] =>
        provider.spec.operations.filter(({ id }) => list(ids).includes(id));
      return { title: row, operations: new Map(providers.map((provider) => [provider.name, found(provider)])) };
    }),
  }));
  const known = new Set(providers.flatMap(({ spec }) => spec.operations.map(({ id }) => id)));
  const missing = [...known].filter((id) => !seen.has(id)).map((id) => `${id} stands in no row`);
  const unknown = [...seen.keys()].filter((id) => !known.has(id)).map((id) => `no spec has ${id}`);
  if (missing.length + unknown.length > 0) throw new Error(`${file}: ${[...missing, ...unknown].join("; ")}`);
  return groups;
}

/** Returns the rows of the matrix that compare conventions: a title, and the form by provider. */
export function habits(providers: readonly Provider[]): { title: string; forms: ReadonlyMap<string, string> }[] {
  const rows: [title: string, form: (provider: Provider) => string][] = [
    ["Authentication", ({ spec }) => schemes(tree(tree(spec.document.components).securitySchemes))],
    [
      "Request bodies",
      ({ spec }) => unique(spec.operations.flatMap(({ requests }) => requests.map(({ type }) => bodyType(type)))),
    ],
    [
      "Pagination",
      ({ spec }) => unique(spec.operations.flatMap(({ source }) => list(source["x-pagination"]).map(paging))),
    ],
    ["Separate test host", ({ spec }) => (list(spec.document.servers).length > 1 ? "yes" : "no")],
    ["Webhooks described", ({ spec }) => String(spec.webhooks.length || "none")],
    [
      "Rate limit documented",
      ({ spec }) =>
        spec.operations.some(({ responses }) => responses.some(({ status }) => status === "429")) ? "yes" : "no",
    ],
    [
      "Operations safe to repeat",
      ({ spec: { operations } }) =>
        `${operations.filter(({ source }) => source["x-retry"] === "safe").length} of ${operations.length}`,
    ],
  ];
  return rows.map(([title, form]) => ({
    title,
    forms: new Map(providers.map((provider) => [provider.name, form(provider)])),
  }));
}

function schemes(all: Readonly<Record<string, unknown>>): string {
  return unique(
    Object.values(all)
      .map(tree)
      .map((scheme) => {
        if (scheme.type === "http") return scheme.scheme === "basic" ? "HTTP Basic" : "bearer token";
        return `${text(scheme.name)} ${text(scheme.in)}`;
      }),
  );
}

function bodyType(type: string): string {
  return type === "application/json" ? "JSON" : type === "application/x-www-form-urlencoded" ? "form" : type;
}

const ends: Readonly<Record<string, string>> = {
  next: "the answer names the next",
  pages: "the answer counts the pages",
  count: "the answer counts the items",
  offset: "a short page is the last",
};

function paging(rule: unknown): string {
  const { style, parameter } = tree(rule);
  return `\`${text(parameter)}\`: ${ends[text(style)] ?? text(style)}`;
}

function unique(values: readonly string[]): string {
  return [...new Set(values)].join("; ") || "none";
}
