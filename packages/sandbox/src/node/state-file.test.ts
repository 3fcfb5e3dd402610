import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Row } from "../store/store.ts";
import { openJournal } from "./journal-store.ts";
import type { FileStore } from "./sqlite-store.ts";
import { sqliteStore } from "./state-file.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  file = join(folder, "state");
});
afterEach(() => rmSync(folder, { recursive: true }));

const row = (position: number, more: Partial<Row> = {}): Row => ({
  world: "w",
  kind: "customer",
  id: `c${position}`,
  owner: "",
  position,
  value: { position },
  ...more,
});
const list = { world: "w", kind: "customer", owner: "" };
const ids = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => id);

const kinds: readonly [kind: string, open: (name: string, exists: boolean) => FileStore][] = [
  ["database", (name) => sqliteStore(name)],
  ["journal", openJournal],
];

describe.each(kinds)("a %s", (_, open) => {
  test("keeps rows, lists and their lengths when it is opened again", () => {
    const store = open(file, false);
    for (let position = 1; position <= 5; position++) store.put(row(position));
    store.put(row(2, { value: "changed" }));
    store.delete(row(4));
    store.close();
    const again = open(file, true);
    expect(again.get(row(2))?.value).toBe("changed");
    expect(again.count(list)).toBe(4);
    expect(ids(again.page(list, { offset: 1, limit: 2 }))).toEqual(["c2", "c3"]);
    expect(ids(again.page(list, { offset: 0, limit: 2, newestFirst: true }))).toEqual(["c5", "c3"]);
    again.clear();
    expect([...again.all()]).toEqual([]);
    again.close();
    const empty = open(file, true);
    expect(empty.count(list)).toBe(0);
    empty.close();
  });

  test("keeps the changes of a transaction together, or not at all", () => {
    const store = open(file, false);
    store.put(row(1));
    const fail = (): never => {
      throw new Error("no");
    };
    expect(() =>
      store.transaction(() => {
        store.put(row(2));
        store.delete(row(1));
        fail();
      }),
    ).toThrow("no");
    store.transaction(() => {
      store.put(row(3));
      expect(() =>
        store.transaction(() => {
          store.put(row(4));
          fail();
        }),
      ).toThrow("no");
    });
    store.close();
    const again = open(file, true);
    expect(ids([...again.all()]).toSorted()).toEqual(["c1", "c3"]);
    again.close();
  });
});

test.each([
  ["a text", "not a state\n"],
  ["a journal of another version", '{"format":"clientele-sandbox-journal","version":9}\n'],
  ["a journal with a damaged line", '{"format":"clientele-sandbox-journal","version":1}\n[{"put":\n[]\n'],
  ["a damaged database", `SQLite format 3\0${"x".repeat(5000)}`],
])("refuses %s and leaves it as it is", (_, content) => {
  writeFileSync(file, content);
  expect(() => sqliteStore(file)).toThrow(/cannot be opened: .*It was left as it is/s);
  expect(readFileSync(file, "utf8")).toBe(content);
});

test("refuses the database of another program", () => {
  const other = new DatabaseSync(file);
  other.exec("CREATE TABLE notes (text)");
  other.close();
  const before = readFileSync(file);
  expect(() => sqliteStore(file)).toThrow("it is a database, but not of the sandbox");
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("refuses a database with a newer schema", () => {
  const store = sqliteStore(file);
  store.close();
  const database = new DatabaseSync(file);
  database.exec("PRAGMA user_version = 99");
  database.close();
  expect(() => sqliteStore(file)).toThrow("its schema has version 99");
});

test("brings a database of the first schema to the present one", () => {
  const store = sqliteStore(file);
  store.put(row(1));
  store.close();
  const database = new DatabaseSync(file);
  database.exec("DROP TRIGGER row_added; DROP TRIGGER row_removed; DROP TABLE lists; PRAGMA user_version = 1");
  database.close();
  const migrated = sqliteStore(file);
  migrated.put(row(2));
  expect(migrated.count(list)).toBe(2);
  migrated.close();
});

test("a journal drops a last line without its end, and goes on after it", () => {
  const store = openJournal(file, false);
  store.put(row(1));
  store.close();
  writeFileSync(file, `${readFileSync(file, "utf8")}[{"put":{"wor`);
  const again = openJournal(file, true);
  again.put(row(2));
  again.close();
  const last = sqliteStore(file);
  expect(last.kind).toBe("journal");
  expect(ids([...last.all()])).toEqual(["c1", "c2"]);
  last.close();
});

test("a journal that holds mostly superseded lines is rewritten", () => {
  const store = openJournal(file, false);
  for (let round = 0; round < 1100; round++) store.put(row(1, { value: round }));
  store.close();
  const again = openJournal(file, true);
  expect(again.get(row(1))?.value).toBe(1099);
  again.close();
  expect(readFileSync(file, "utf8").split("\n")).toHaveLength(3);
});
