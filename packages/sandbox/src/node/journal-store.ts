import { closeSync, ftruncateSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { memoryStore } from "../store/memory.ts";
import type { Key, Row } from "../store/store.ts";
import { FileRefused } from "./file-refused.ts";
import type { FileStore } from "./sqlite-store.ts";

/** The beginning of the first line of a journal. */
export const JOURNAL_MARK = '{"format":"clientele-sandbox-journal"';

const VERSION = 1;
const HEAD: string = JSON.stringify({ format: "clientele-sandbox-journal", version: VERSION });

// One change, or all changes of a transaction: rows to put, keys to delete, or the removal of everything.
interface Entry {
  readonly put?: Row;
  readonly delete?: Key;
  readonly clear?: true;
}

/**
 * Creates or opens a journal: a file with one line of JSON per transaction, replayed into memory. Throws `FileRefused` for
 * any other file, and leaves that as it is. A last line without its end was never answered, and is dropped.
 */
export function openJournal(file: string, exists: boolean): FileStore {
  const memory = memoryStore();
  const lines = exists ? readLines(file) : [];
  for (const entries of lines) for (const entry of entries) apply(entry);
  const rows = [...memory.all()];
  // Rewritten where most of it is superseded: at most once, before anything is appended.
  if (!exists || lines.length > 2 * rows.length + 1000) rewrite(file, rows);
  const descriptor = openSync(file, "a+");
  dropTorn(file, descriptor);
  let pending: Entry[] | undefined;

  function apply(entry: Entry): void {
    if (entry.clear) memory.clear();
    if (entry.put) memory.put(entry.put);
    if (entry.delete) memory.delete(entry.delete);
  }
  const append = (entries: readonly Entry[]): void => {
    if (entries.length) writeSync(descriptor, `${JSON.stringify(entries)}\n`);
  };
  const change = (entry: Entry): void => {
    apply(entry);
    if (pending) pending.push(entry);
    else append([entry]);
  };

  return {
    ...memory,
    put: (row) => change({ put: row }),
    delete: (key) => change({ delete: { world: key.world, kind: key.kind, id: key.id } }),
    clear: () => change({ clear: true }),
    transaction(work) {
      const outer = pending;
      const entries: Entry[] = [];
      pending = entries;
      try {
        const result = memory.transaction(work);
        if (outer) outer.push(...entries);
        else append(entries);
        return result;
      } finally {
        pending = outer;
      }
    },
    close: () => closeSync(descriptor),
  };
}

function readLines(file: string): readonly (readonly Entry[])[] {
  const [head = "", ...lines] = readFileSync(file, "utf8").split("\n");
  lines.pop(); // empty, or torn off
  const version = versionOf(head);
  if (version !== VERSION)
    throw new FileRefused(file, `its journal has version ${version}, and this sandbox knows ${VERSION}`);
  return lines.map((line, index) => {
    try {
      const entries: unknown = JSON.parse(line);
      if (Array.isArray(entries)) return entries;
    } catch {} // refused below
    throw new FileRefused(file, `it is damaged in line ${index + 2}`);
  });
}

function versionOf(head: string): unknown {
  try {
    return JSON.parse(head).version;
  } catch {
    return undefined;
  }
}

function rewrite(file: string, rows: readonly Row[]): void {
  const text = rows.map((put) => `${JSON.stringify([{ put }])}\n`).join("");
  writeFileSync(`${file}.new`, `${HEAD}\n${text}`);
  renameSync(`${file}.new`, file);
}

function dropTorn(file: string, descriptor: number): void {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) ftruncateSync(descriptor, end);
}
