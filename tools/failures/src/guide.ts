import { type Case, type Ends, endsOf, type Group } from "./case.ts";
import type { End } from "./end.ts";
import { type Kind, kinds } from "./subject.ts";

const nouns: Readonly<Record<Kind, string>> = { read: "reads", write: "writes", list: "lists" };
/** The command that writes the guide. */
export const command = "npx pnpm --filter @clientele/failures guide";

const times = ["never sent", "sent once", "sent twice"];

const describeEnd = ({ error, status, sent }: End): string => {
  const resolved = status === undefined ? "succeeds" : status === "success" ? "resolves" : `resolves with ${status}`;
  const outcome = error === undefined ? resolved : error === "reason" ? "the signal's reason" : `\`${error}\``;
  return `${outcome}, ${times[sent] ?? `sent ${sent} times`}`;
};

/** Describes the ends of a case in one style, with the kinds of operations that end alike together. */
export function describeEnds(ends: Ends): string {
  const byText = new Map<string, Kind[]>();
  for (const kind of kinds) {
    const end = ends[kind];
    if (!end) continue;
    const text = describeEnd(end);
    byText.set(text, [...(byText.get(text) ?? []), kind]);
  }
  const parts = [...byText].map(([text, alike]) => {
    return byText.size === 1 ? text : `${alike.map((kind) => nouns[kind]).join(" and ")}: ${text}`;
  });
  return parts.join("; ");
}

/** Describes the ends of `client.fetch` and `raw`, together where they are alike. */
export function describeOthers(one: Case): string {
  const [fetch, raw] = [describeEnds(endsOf(one, "fetch")), describeEnds(endsOf(one, "raw"))];
  if (fetch === raw) return fetch || "not applicable";
  return [fetch && `\`fetch\`: ${fetch}`, raw && `\`raw\`: ${raw}`].filter(Boolean).join("<br>");
}

const escaped = (text: string): string => text.replaceAll("|", "\\|").replaceAll("_", "\\_");

function tableOf({ name, cases }: Group): string {
  const rows = cases.map((one) => `| ${escaped(one.title)} | ${describeEnds(one.ends)} | ${describeOthers(one)} |`);
  return [
    `## ${name}`,
    "",
    "| failure | named methods | `client.fetch` and `raw` |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** Renders the guide: a table of every case. The tests require each case to hold for every one of the `clients`. */
export function renderGuide(groups: readonly Group[], clients: readonly string[]): string {
  const count = groups.reduce((sum, { cases }) => sum + cases.length, 0);
  const intro = `# When things go wrong

<!-- Written by \`${command}\`. Do not edit. -->

A local server resets, stalls, truncates, redirects and rate-limits. All ${count} cases below hold for every client
(${clients.join(", ")}) on Node 20, 22 and 24: the tests call a read, a write and a list of each client over real sockets,
with arguments from the examples of its spec and with the default retries unless the case is about time. They make each
call in three ways: by the named method, by \`client.fetch\` and by \`raw\`, which know no lists. A call by \`client.fetch\`
resolves for every status, and a body that breaks fails while it is read.

In every case, beyond what the tables say: no connection stays open, no promise rejection is unhandled, no other server
is contacted, and no key, signature or card number appears in the error (\`inspect\`, \`JSON.stringify\`, message, stack),
in an event of a hook or in a log line.`;
  return `${[intro, ...groups.map(tableOf)].join("\n\n")}\n`;
}
