/** A stored object: identified within its list's kind, and found again through its owner. */
export interface Row {
  /** World that the row belongs to. */
  readonly world: string;
  readonly kind: string;
  readonly id: string;
  /** Whose list the row stands in; empty for the list of the whole world. */
  readonly owner: string;
  /** Position in that list: grows with each row made in the world. */
  readonly position: number;
  /** Anything that JSON can hold; never changed in place. */
  readonly value: unknown;
}

/** Names a row. */
export type Key = Pick<Row, "world" | "kind" | "id">;

/** Names a list of rows. */
export type List = Pick<Row, "world" | "kind" | "owner">;

/** A part of a list. */
export interface Range {
  readonly offset: number;
  readonly limit: number;
  /** Starts with the row of the greatest position. */
  readonly newestFirst?: boolean | undefined;
}

/**
 * Where a sandbox keeps its state. Everything is synchronous, so that a request is one step. A page of a list costs the
 * same whatever the length of the list.
 */
export interface Store {
  get(key: Key): Row | undefined;
  /** Stores a row, in place of the one with the same key; a row never changes its owner or position. */
  put(row: Row): void;
  delete(key: Key): void;
  page(list: List, range: Range): readonly Row[];
  count(list: List): number;
  /** Every row, in no particular order. */
  all(): Iterable<Row>;
  clear(): void;
  /** Runs work whose changes are kept together, or not at all if it throws. */
  transaction<Result>(work: () => Result): Result;
}
