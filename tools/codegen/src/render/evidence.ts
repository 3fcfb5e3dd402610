import type { Evidence } from "@clientele/openapi";

const labels: Readonly<Record<string, string>> = { documented: "(documented only)", inferred: "(inferred)" };

/** Returns the remark that a level of evidence deserves; empty for what was seen in real traffic. */
export function evidenceLabel({ level }: Evidence): string {
  return Object.hasOwn(labels, level) ? (labels[level] ?? "") : "";
}

/** Returns the remark and the note beside it. */
export function evidenceNote(evidence: Evidence): string {
  return `${evidenceLabel(evidence)} ${evidence.note}`.trim();
}
