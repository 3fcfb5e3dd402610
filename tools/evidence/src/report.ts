import type { NamedSpec } from "./choice.ts";
import type { Comparison, Verdict } from "./comparison.ts";
import { neverObserved } from "./observed.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  valid: "valid",
  older: "older shape",
  abbreviated: "abbreviated",
  contradicting: "contradicting",
  outside: "outside the spec",
};

/** Returns a line with an exchange and its verdict, and one for each finding, without values. */
export function exchangeLines({
  recording,
  operation,
  verdict,
  contradictions,
  missing,
  undocumented,
}: Comparison): string[] {
  const call = operation === undefined ? recording.method : `${operation.id} -> ${recording.status}`;
  return [
    `${verdicts[verdict].padEnd(16)}  ${recording.name}: ${call}`,
    ...contradictions.map((line) => `    contradicts   ${line}`),
    ...missing.map((line) => `    missing       ${line.replace(/: is missing$/, "")}`),
    ...undocumented.map((line) => `    undocumented  ${line}`),
  ];
}

/** Returns the summary of all exchanges of a spec. */
export function summaryLines({ name, spec }: NamedSpec, comparisons: readonly Comparison[]): string[] {
  const counts = Object.entries(verdicts)
    .map(([verdict, words]) => ({ words, count: comparisons.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count} ${words}`);
  const met = new Set(comparisons.map(({ operation }) => operation?.id));
  const unmet = spec.operations.filter(({ id }) => !met.has(id)).map(({ id }) => id);
  return [
    `${name}: ${comparisons.length} exchanges: ${counts.join(", ")}`,
    ...listed("observed and not documented", seen(comparisons)),
    ...listed("documented and not observed in any recording", neverObserved(spec.document, comparisons)),
    ...listed("operations without a recording", unmet),
  ];
}

function seen(comparisons: readonly Comparison[]): string[] {
  const counts = new Map<string, number>();
  for (const { operation, recording, undocumented } of comparisons) {
    for (const line of undocumented) {
      const key = `${operation?.id} -> ${recording.status} ${line}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].sort().map(([key, count]) => (count > 1 ? `${key} (${count} times)` : key));
}

function listed(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`  ${title}:`, ...entries.map((entry) => `    ${entry}`)];
}
