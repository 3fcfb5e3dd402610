import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Key, List, Range, Row, Store } from "../store/store.ts";
import { FileRefused } from "./file-refused.ts";

/** A store in a file, which must be closed. */
export interface FileStore extends Store {
  /** Closes the file; the store must not be used afterwards. */
  close(): void;
}

// "CLSB", the mark of a database of the sandbox in the header of the file.
const APPLICATION = 0x434c5342;

// Each entry brings a database from the version of its index to the next.
const MIGRATIONS = [
  `CREATE TABLE rows (
     world TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
     owner TEXT NOT NULL, position INTEGER NOT NULL, value TEXT NOT NULL,
     PRIMARY KEY (world, kind, id)
   ) WITHOUT ROWID;
   CREATE INDEX rows_in_order ON rows (world, kind, owner, position);`,
  // The length of a list costs the same whatever the length.
  `CREATE TABLE lists (
     world TEXT NOT NULL, kind TEXT NOT NULL, owner TEXT NOT NULL, length INTEGER NOT NULL,
     PRIMARY KEY (world, kind, owner)
   ) WITHOUT ROWID;
   INSERT INTO lists SELECT world, kind, owner, count(*) FROM rows GROUP BY world, kind, owner;
   CREATE TRIGGER row_added AFTER INSERT ON rows BEGIN
     INSERT INTO lists VALUES (new.world, new.kind, new.owner, 1)
     ON CONFLICT DO UPDATE SET length = length + 1;
   END;
   CREATE TRIGGER row_removed AFTER DELETE ON rows BEGIN
     UPDATE lists SET length = length - 1 WHERE world = old.world AND kind = old.kind AND owner = old.owner;
   END;`,
] as const;

interface Stored extends Omit<Row, "value"> {
  readonly value: string;
}

const rowOf = ({ world, kind, id, owner, position, value }: Stored): Row => ({
  world,
  kind,
  id,
  owner,
  position,
  value: JSON.parse(value),
});

/** Creates or opens a database of a sandbox. Throws `FileRefused` for any other file, and leaves that as it is. */
export function openSqlite(sqlite: typeof import("node:sqlite"), file: string, exists: boolean): FileStore {
  if (exists) checkDatabase(sqlite, file);
  const database = new sqlite.DatabaseSync(file);
  // Answers are sent after the commit, which is in the hands of the operating system then: a killed process loses nothing.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;");
  migrate(database);
  return createStore(database);
}

function numberOf(database: DatabaseSync, pragma: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
}

function checkDatabase(sqlite: typeof import("node:sqlite"), file: string): void {
  let database: DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(file, { readOnly: true });
    const application = numberOf(database, "application_id");
    const version = numberOf(database, "user_version");
    const { quick_check: check } = database.prepare("PRAGMA quick_check(1)").get() ?? {};
    if (application !== APPLICATION) throw new FileRefused(file, "it is a database, but not of the sandbox");
    if (version > MIGRATIONS.length) {
      throw new FileRefused(file, `its schema has version ${version}, and this sandbox knows ${MIGRATIONS.length}`);
    }
    if (check !== "ok") throw new FileRefused(file, `it is damaged: ${check}`);
  } catch (cause) {
    throw cause instanceof FileRefused ? cause : new FileRefused(file, `it is damaged: ${String(cause)}`, { cause });
  } finally {
    database?.close();
  }
}

function migrate(database: DatabaseSync): void {
  for (let version = numberOf(database, "user_version"); version < MIGRATIONS.length; version++) {
    database.exec(
      `BEGIN; ${MIGRATIONS[version]} PRAGMA user_version = ${version + 1}; PRAGMA application_id = ${APPLICATION}; COMMIT;`,
    );
  }
}

function createStore(database: DatabaseSync): FileStore {
  const prepare = (sql: string): StatementSync => database.prepare(sql);
  const find = prepare("SELECT * FROM rows WHERE world = ? AND kind = ? AND id = ?");
  const save = prepare(
    "INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (world, kind, id) DO UPDATE SET value = excluded.value",
  );
  const remove = prepare("DELETE FROM rows WHERE world = ? AND kind = ? AND id = ?");
  const inList = "FROM rows WHERE world = ? AND kind = ? AND owner = ? ORDER BY position";
  const oldest = prepare(`SELECT * ${inList} LIMIT ? OFFSET ?`);
  const newest = prepare(`SELECT * ${inList} DESC LIMIT ? OFFSET ?`);
  const length = prepare("SELECT length FROM lists WHERE world = ? AND kind = ? AND owner = ?");
  const everything = prepare("SELECT * FROM rows");
  let depth = 0;

  return {
    get({ world, kind, id }: Key) {
      const found = find.get(world, kind, id) as Stored | undefined; // the columns of the table
      return found && rowOf(found);
    },
    put({ world, kind, id, owner, position, value }: Row) {
      save.run(world, kind, id, owner, position, JSON.stringify(value));
    },
    delete({ world, kind, id }: Key) {
      remove.run(world, kind, id);
    },
    page({ world, kind, owner }: List, { offset, limit, newestFirst }: Range) {
      const rows = (newestFirst ? newest : oldest).all(world, kind, owner, limit, offset);
      return (rows as unknown as Stored[]).map(rowOf); // the columns of the table
    },
    count({ world, kind, owner }: List) {
      return Number(length.get(world, kind, owner)?.length ?? 0);
    },
    *all() {
      for (const row of everything.all() as unknown as Stored[]) yield rowOf(row); // the columns of the table
    },
    clear() {
      database.exec("DELETE FROM rows");
    },
    transaction(work) {
      const name = `step${depth++}`;
      database.exec(depth === 1 ? "BEGIN IMMEDIATE" : `SAVEPOINT ${name}`);
      try {
        const result = work();
        database.exec(depth === 1 ? "COMMIT" : `RELEASE ${name}`);
        return result;
      } catch (error) {
        database.exec(depth === 1 ? "ROLLBACK" : `ROLLBACK TO ${name}; RELEASE ${name}`);
        throw error;
      } finally {
        depth--;
      }
    },
    close: () => database.close(),
  };
}
