import type { Level, Rule } from "./rule.ts";

/** What a page about a provider needs. */
export interface Subject {
  /** The provider's name, as people write it. */
  readonly title: string;
  readonly prefix: string;
  readonly rules: readonly Rule[];
}

const sections: readonly (readonly [level: Level, heading: string, about: string])[] = [
  ["recorded", "Recorded", "Seen in real traffic."],
  ["documented", "Documented", "Written by the provider, or shown by published code."],
  ["inferred", "Inferred", "Concluded from what is recorded or documented."],
];

/** Writes the page of what is known and what is assumed about a provider, in Markdown. */
export function documentation({ title, prefix, rules }: Subject): string {
  const own = rules.filter(({ id }) => id.startsWith(`${prefix}.`));
  const known = sections.flatMap(([level, heading, about]) =>
    section(
      heading,
      about,
      own.filter((rule) => rule.level === level),
    ),
  );
  const assumed = own.filter(({ level }) => level === "unknown");
  return [
    `# ${title} in the sandbox`,
    "",
    "This page is generated from the rules of the sandbox. Each answer names the rules it rests on in `x-sandbox-rules`.",
    "",
    ...known,
    "## Assumed",
    "",
    "Not known. `assume` switches each of these; with `onlyKnown`, an answer that rests on one is 501.",
    "",
    "| rule | behaviour | default | what is known |",
    "|---|---|---|---|",
    ...assumed.map((rule) => row([`\`${rule.id}\``, rule.summary, `\`${rule.default}\``, rule.source])),
    "",
  ].join("\n");
}

function section(heading: string, about: string, rules: readonly Rule[]): string[] {
  if (rules.length === 0) return [];
  const rows = rules.map(({ id, summary, source }) => row([`\`${id}\``, summary, source]));
  return [`## ${heading}`, "", about, "", "| rule | behaviour | source |", "|---|---|---|", ...rows, ""];
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
