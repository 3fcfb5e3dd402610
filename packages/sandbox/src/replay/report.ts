import { createCardFinder } from "../engine/card-number.ts";
import { createSandbox, type Level } from "../index.ts";
import { isSame, type Replayed } from "./replay.ts";

/**
 * Writes a report of replayed exchanges, fit to be published: each that differs with the rules it rests on, what was
 * skipped, the rules that are better known now, and a sum. E-mail addresses and card numbers are left out.
 */
export function reportOf(results: readonly Replayed[]): { readonly lines: string[]; readonly same: boolean } {
  const replayed = results.filter(({ skipped }) => skipped === undefined);
  const statuses = replayed.filter(({ status }) => status?.recorded === status?.replayed);
  const bodies = replayed.filter((result) => result.differences.length === 0);
  const lines = [
    ...results.flatMap(linesOf),
    ...confirmed(replayed.filter((result) => isSame(result) && !result.shape)),
    `${results.length} exchanges: ${statuses.length} of ${replayed.length} statuses and ${bodies.length} of ${replayed.length} bodies ` +
      `are as recorded, ${results.length - replayed.length} skipped`,
  ];
  return { lines: lines.map(redact), same: results.every(isSame) };
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
    ...[...found, ...differences, `rules: ${rules.map(withLevel).join(", ")}`].map((line) => `         ${line}`),
  ];
}

const levelOf = (rule: string): Level | undefined => createSandbox().rules.find(({ id }) => id === rule)?.level;
const withLevel = (rule: string): string => `${rule} (${levelOf(rule)})`;

/** Lists the rules that were concluded or assumed, and that exchanges rest on which went as recorded. */
function confirmed(results: readonly Replayed[]): string[] {
  const counts = new Map<string, number>();
  for (const rule of results.flatMap(({ rules }) => rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const news = [...counts].filter(([rule]) => /inferred|unknown/.test(levelOf(rule) ?? ""));
  return news.map(([rule, count]) => `confirmed ${withLevel(rule)}: by ${count} of the exchanges`);
}

const redact = (line: string): string =>
  createCardFinder([])
    .mask(line)
    .replace(/[^\s"@]+@[^\s"@]+\.[^\s"@]+/g, "[e-mail]");
