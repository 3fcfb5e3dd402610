import type { Cursor } from "./cursor.ts";

/** Where a part of a spec is known from, as `x-evidence` states it. */
export interface Evidence {
  /** `recorded`, `documented` or `inferred`; empty where the spec states none. */
  readonly level: string;
  readonly note: string;
}

/** Reads `x-evidence` of a node, written as a level or as `{ level, note }`. */
export function readEvidence(node: Cursor): Evidence {
  const evidence = node.get("x-evidence");
  return {
    level: evidence.string ?? evidence.get("level").string ?? "",
    note: evidence.get("note").string?.trim() ?? "",
  };
}
