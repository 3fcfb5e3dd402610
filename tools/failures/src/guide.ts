import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Case, Group } from "./case.ts";
import type { End } from "./end.ts";
import { type Kind, kinds } from "./subject.ts";

/** What came of every case, by client and title. */
export type Results = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

const nouns: Readonly<Record<Kind, string>> = { read: "reads", write: "writes", list: "lists" };
const times = ["never sent", "sent once", "sent twice"];

const describeEnd = ({ error, sent }: End): string => {
  const outcome = error === undefined ? "succeeds" : error === "reason" ? "the signal's reason" : `\`${error}\``;
  return `${outcome}, ${times[sent] ?? `sent ${sent} times`}`;
};

/** What must come of a case, kinds that end alike together. */
export function describeEnds({ ends }: Case): string {
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

const escaped = (text: string): string => text.replaceAll("|", "\\|").replaceAll("_", "\\_");

function tableOf({ name, cases }: Group, results: Results): string {
  const clients = Object.keys(results);
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rows = cases.map((one) =>
    row([
      escaped(one.title),
      describeEnds(one),
      ...clients.map((client) => (results[client]?.[one.title] ? "✓" : "✗")),
    ]),
  );
  const heading = row(["what goes wrong", "what comes of it", ...clients]);
  return [`## ${name}`, "", heading, row(["---", "---", ...clients.map(() => ":-:")]), ...rows].join("\n");
}

/** The guide: a table of every case and client. */
export function renderGuide(groups: readonly Group[], results: Results): string {
  const count = groups.reduce((sum, { cases }) => sum + cases.length, 0);
  const intro = `# When things go wrong

<!-- Written by the tests in tools/failures from their own results. Do not edit. -->

A local server resets, stalls, drips, truncates, lies, redirects and limits; every client goes through all ${count} cases,
with its default retries unless the case is about time, on Node 20, 22 and 24. The calls are real ones over real sockets, with a read, a write
and a list of each client, made from the examples of its spec.

In every case, and beyond what the table says: nothing is left open, no promise is left unhandled, nothing reaches another
server, and no key, signature or card number shows in the error (\`inspect\`, \`JSON.stringify\`, message, stack), in what
hooks are told or in the lines of the log.

✓ says that all of it held when the tests ran last. To run them: \`npx turbo run test --filter=@clientele/failures\`.`;
  return `${[intro, ...groups.map((group) => tableOf(group, results))].join("\n\n")}\n`;
}

/** Writes a file whole or not at all, and not where it would stay the same. */
export function writeGuide(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}
