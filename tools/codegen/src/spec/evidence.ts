import { type Evidence, evidenceOf } from "@clientele/openapi";
import type { Cursor } from "./cursor.ts";

const unstated: Evidence = { level: "", note: "" };

/** Reads `x-evidence` of a node; without one, the level is empty. */
export function readEvidence(node: Cursor): Evidence {
  const { level, note } = evidenceOf(node.object ?? {}) ?? unstated;
  return { level, note: note.trim() };
}
