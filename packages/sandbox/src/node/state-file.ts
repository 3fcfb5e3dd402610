import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { FileRefused } from "./file-refused.ts";
import { JOURNAL_MARK, openJournal } from "./journal-store.ts";
import { type FileStore, openSqlite } from "./sqlite-store.ts";

type Sqlite = typeof import("node:sqlite");

/** How a file keeps the state: `node:sqlite` where the platform has it, otherwise a journal. */
export type FileKind = "database" | "journal";

const DATABASE_MARK = "SQLite format 3\0";

/** Loads `node:sqlite`, without the warning that Node 22 prints, or returns `undefined` where there is none. */
export function loadSqlite(): Sqlite | undefined {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule?.("node:sqlite");
  } finally {
    process.emitWarning = emitWarning;
  }
}

function beginningOf(file: string): string {
  const descriptor = openSync(file, "r");
  try {
    const bytes = new Uint8Array(64);
    return new TextDecoder("latin1").decode(bytes.subarray(0, readSync(descriptor, bytes)));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Opens a store that keeps the state of a sandbox in a file, which is created where there is none. A request is on its way
 * to the disk before its answer is sent: a killed process loses nothing that was answered.
 *
 * The file is a database where the platform has `node:sqlite` (Node 22.13 and newer); on Node 20 it is a journal, of which a
 * warning informs. A journal is opened on every Node.
 *
 * @throws {TypeError} The file is no state of a sandbox, is damaged, or is a database on Node 20; it is left as it is.
 */
export function sqliteStore(file: string): FileStore & { readonly kind: FileKind } {
  const beginning = existsSync(file) ? beginningOf(file) : "";
  const exists = beginning !== "";
  const sqlite = loadSqlite();
  if (exists ? beginning.startsWith(JOURNAL_MARK) : !sqlite) {
    if (!sqlite) process.emitWarning("This Node has no node:sqlite: the sandbox keeps its state in a journal.");
    return { ...openJournal(file, exists), kind: "journal" };
  }
  if (exists && !beginning.startsWith(DATABASE_MARK)) throw new FileRefused(file, "it is no state of a sandbox");
  if (!sqlite) throw new FileRefused(file, "it is a database, which needs node:sqlite: use Node 22.13 or newer");
  return { ...openSqlite(sqlite, file, exists), kind: "database" };
}
