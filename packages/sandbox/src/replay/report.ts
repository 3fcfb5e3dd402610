import { isSame, type Replayed } from "./replay.ts";

/** Writes a report of replayed exchanges: a line for each that differs or was skipped, and a sum. */
export function reportOf(results: readonly Replayed[]): { readonly lines: string[]; readonly same: boolean } {
  const replayed = results.filter(({ skipped }) => skipped === undefined);
  const statuses = replayed.filter(({ status }) => status?.recorded === status?.replayed);
  const bodies = replayed.filter((result) => result.differences.length === 0);
  const lines = results.flatMap((result) => linesOf(result));
  lines.push(
    `${results.length} exchanges: ${statuses.length} of ${replayed.length} statuses and ${bodies.length} of ${replayed.length} bodies ` +
      `are as recorded, ${results.length - replayed.length} skipped`,
  );
  return { lines, same: results.every(isSame) };
}

function linesOf(result: Replayed): string[] {
  const { name, skipped, status, differences, rules, assuming } = result;
  if (skipped !== undefined) return [`skipped  ${name}: ${skipped}`];
  const assumed = Object.entries(assuming ?? {}).map(([id, value]) => `${id}=${value}`);
  if (isSame(result)) return assumed.length === 0 ? [] : [`assuming ${assumed.join(", ")}: ${name}`];
  const found =
    status?.recorded === status?.replayed ? [] : [`status ${status?.replayed} instead of ${status?.recorded}`];
  return [
    `differs  ${name}`,
    ...[...found, ...differences].map((line) => `         ${line}`),
    `         rules: ${rules.join(", ")}`,
  ];
}
