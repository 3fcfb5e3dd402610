import type { Key, List, Row, Store } from "./store.ts";

const keyOf = ({ world, kind, id }: Key): string => `${world}\n${kind}\n${id}`;
const listOf = ({ world, kind, owner }: List): string => `${world}\n${kind}\n${owner}`;

/** Creates a store in memory. */
export function memoryStore(): Store {
  const rows = new Map<string, Row>();
  // The rows of each list, by growing position.
  const lists = new Map<string, Row[]>();
  let undo: (() => void)[] | undefined;

  const set = (key: string, row: Row | undefined): void => {
    const before = rows.get(key);
    undo?.push(() => set(key, before));
    if (row) rows.set(key, row);
    else rows.delete(key);
    const list = listOf(before ?? row ?? { world: "", kind: "", owner: "" });
    const entries = lists.get(list) ?? [];
    const position = (before ?? row)?.position ?? 0;
    entries.splice(placeOf(entries, position), before ? 1 : 0, ...(row ? [row] : []));
    if (entries.length > 0) lists.set(list, entries);
    else lists.delete(list);
  };

  return {
    get: (key) => rows.get(keyOf(key)),
    put: (row) => set(keyOf(row), row),
    delete(key) {
      if (rows.has(keyOf(key))) set(keyOf(key), undefined);
    },
    page(list, { offset, limit, newestFirst }) {
      const entries = lists.get(listOf(list)) ?? [];
      if (!newestFirst) return entries.slice(offset, offset + limit);
      const end = Math.max(entries.length - offset, 0);
      return entries.slice(Math.max(end - limit, 0), end).reverse();
    },
    count: (list) => lists.get(listOf(list))?.length ?? 0,
    all: () => rows.values(),
    clear() {
      rows.clear();
      lists.clear();
    },
    transaction(work) {
      const outer = undo;
      undo = [];
      try {
        return work();
      } catch (error) {
        const steps = undo.reverse();
        undo = undefined;
        for (const step of steps) step();
        throw error;
      } finally {
        undo = outer;
      }
    },
  };
}

/** Returns where the row of a position stands, or would stand. */
function placeOf(entries: readonly Row[], position: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
