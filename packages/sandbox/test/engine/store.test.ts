import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryStore, type Row, type Store } from "../../src/index.ts";

// What a store must do, each kind of store alike.
const stores: readonly (readonly [name: string, create: () => Store])[] = [["in memory", memoryStore]];

const row = (id: string, position: number, owner = ""): Row => ({
  world: "w",
  kind: "k",
  id,
  owner,
  position,
  value: { id },
});
const list = { world: "w", kind: "k", owner: "" };
const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);

test.each(stores)("a store %s pages through the list of an owner, from either end", (_, create) => {
  const store = create();
  for (let index = 1; index <= 5; index++) store.put(row(`r${index}`, index, index === 3 ? "other" : ""));
  expect(ids(store.page(list, { offset: 1, limit: 2 }))).toEqual(["r2", "r4"]);
  expect(ids(store.page(list, { offset: 1, limit: 2, newestFirst: true }))).toEqual(["r4", "r2"]);
  expect(ids(store.page(list, { offset: 9, limit: 2, newestFirst: true }))).toEqual([]);
  expect([store.count(list), store.count({ ...list, owner: "other" }), store.count({ ...list, kind: "x" })]).toEqual([
    4, 1, 0,
  ]);
  store.delete(row("r2", 2));
  store.delete(row("none", 2));
  expect(ids(store.page(list, { offset: 0, limit: 9 }))).toEqual(["r1", "r4", "r5"]);
  expect(store.get(row("r4", 0))?.value).toEqual({ id: "r4" });
  store.clear();
  expect([...store.all()]).toEqual([]);
});

test.each(stores)("a store %s keeps all changes of a transaction or none", (_, create) => {
  const change = fc.record({ id: fc.constantFrom("a", "b", "c", "d"), put: fc.boolean() });
  fc.assert(
    fc.property(fc.array(change), fc.array(change), (before, during) => {
      const store = create();
      const positions: Record<string, number> = { a: 1, b: 2, c: 3, d: 4 };
      const apply = (changes: typeof before, value: string): void => {
        for (const { id, put } of changes) {
          const one = { ...row(id, positions[id] ?? 0), value };
          if (put) store.put(one);
          else store.delete(one);
        }
      };
      apply(before, "before");
      const rows = store.page(list, { offset: 0, limit: 9 });
      const failing = (): never => {
        apply(during, "during");
        throw new Error("undo");
      };
      expect(() => store.transaction(failing)).toThrow("undo");
      expect(store.page(list, { offset: 0, limit: 9 })).toEqual(rows);
      expect([...store.all()]).toHaveLength(rows.length);
    }),
  );
});
