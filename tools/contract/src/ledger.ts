import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Document, join, node } from "@clientele/openapi";
import { type Cell, titleOf } from "./matrix.ts";

/** Records which cells of a spec were exercised, of those it documents. */
export interface Ledger {
  /** Enters a cell that passed, with the number of mutants that were refused. */
  enter(cell: Cell, mutants?: number): void;
  /** Lists the documented cells that were not exercised, and the exercised cells that are not documented. */
  gaps(): string[];
  /** Returns a table with a line per operation. */
  table(): string;
  /** Writes the exercised cells as JSON. */
  write(file: string): void;
}

/**
 * Creates a ledger for a document without the given operations. The documented cells are counted from the document, not
 * from the matrix.
 */
export function createLedger(document: Document, except: readonly string[] = []): Ledger {
  const documented = new Set([...documentedIn(document)].filter((key) => !except.includes(operationOf(key))));
  const exercised = new Map<string, { readonly cell: string; readonly mutants: number }[]>();
  const enter: Ledger["enter"] = (cell, mutants = 0) => {
    for (const key of keysOf(cell)) {
      exercised.set(key, [...(exercised.get(key) ?? []), { cell: titleOf(cell), mutants }]);
    }
  };
  const gaps = (): string[] => [
    ...[...documented].filter((key) => !exercised.has(key)).map((key) => `never exercised: ${key}`),
    ...[...exercised.keys()].filter((key) => !documented.has(key)).map((key) => `not in the spec: ${key}`),
  ];
  const rows = (): Row[] => {
    const operations = [...new Set([...documented].map(operationOf))];
    return operations.map((operation) => {
      const own = [...documented].filter((key) => operationOf(key) === operation);
      const entries = own.flatMap((key) => exercised.get(key) ?? []);
      const cells = new Map(entries.map(({ cell, mutants }) => [cell, mutants]));
      const mutants = [...cells.values()].reduce((sum, count) => sum + count, 0);
      return {
        operation,
        documented: own.length,
        exercised: own.filter((key) => exercised.has(key)).length,
        cells: cells.size,
        mutants,
      };
    });
  };
  return {
    enter,
    gaps,
    table: () => tableOf(rows()),
    write(file) {
      mkdirSync(dirname(file), { recursive: true });
      const items = [...documented].map((key) => ({
        item: key,
        cells: (exercised.get(key) ?? []).map(({ cell }) => cell),
      }));
      writeFileSync(file, `${JSON.stringify({ operations: rows(), items, gaps: gaps() }, null, 2)}\n`);
    },
  };
}

interface Row {
  readonly operation: string;
  readonly documented: number;
  readonly exercised: number;
  readonly cells: number;
  readonly mutants: number;
}

const separator = " | ";

function operationOf(key: string): string {
  return key.split(separator)[0] ?? key;
}

/** Lists what a cell exercises: a request example, a response example, and the response for that media type. */
function keysOf({ operation, request, documented, answer }: Cell): string[] {
  const asked = request === undefined ? [] : [[operation.id, "request", request.media.type, request.example.name]];
  const shown = answer === undefined ? "no body" : `${answer.media.type}${separator}${answer.example.name}`;
  const answered = [operation.id, documented, request?.media.type ?? "no request body", shown];
  return [...asked, answered].map((parts) => parts.join(separator));
}

function documentedIn(document: Document): Set<string> {
  const keys = new Set<string>();
  for (const path of Object.keys(document.node("/paths"))) {
    const item = document.follow(join("/paths", path));
    for (const member of Object.keys(document.node(item))) {
      const pointer = join(item, member);
      const { operationId, responses } = document.node(pointer);
      if (typeof operationId !== "string") continue;
      const requests = examplesIn(document, document.follow(join(pointer, "requestBody")));
      for (const [type, name] of requests) keys.add([operationId, "request", type, name].join(separator));
      const types = requests.length > 0 ? new Set(requests.map(([type]) => type)) : ["no request body"];
      for (const status of Object.keys(node(responses))) {
        const answers = examplesIn(document, document.follow(join(pointer, "responses", status)));
        const shown = answers.length > 0 ? answers.map((parts) => parts.join(separator)) : ["no body"];
        for (const type of types) {
          for (const answer of shown) keys.add([operationId, status, type, answer].join(separator));
        }
      }
    }
  }
  return keys;
}

function examplesIn(document: Document, owner: string): (readonly [string, string])[] {
  return Object.entries(node(document.node(owner).content)).flatMap(([type, media]) =>
    Object.keys(node(node(media).examples)).map((name) => [type, name] as const),
  );
}

function sum(rows: readonly Row[], column: Exclude<keyof Row, "operation">): number {
  return rows.reduce((total, row) => total + row[column], 0);
}

function tableOf(rows: readonly Row[]): string {
  const head = ["operation", "documented", "exercised", "exchanges", "mutants"];
  const total: Row = {
    operation: `${rows.length} operations`,
    documented: sum(rows, "documented"),
    exercised: sum(rows, "exercised"),
    cells: sum(rows, "cells"),
    mutants: sum(rows, "mutants"),
  };
  const listed = [...rows, total];
  const lines = listed.map((row) => [row.operation, row.documented, row.exercised, row.cells, row.mutants].map(String));
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))),
    )
    .map((line) => line.join("  "))
    .join("\n");
}
