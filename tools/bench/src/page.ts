import { median, proportion, type Rounds } from "./measure.ts";
import { goals, type Results } from "./results.ts";
import type { Subject } from "./subject.ts";
import { kibibytes } from "./units.ts";

// Each page names the command that writes it.
const begin = /<!-- Between these marks everything is written by `[^`]+`\. -->/;
const end = /<!-- The end of what is written by `[^`]+`\. -->/;

/** Replaces the results in a page, between its markers; throws if it has none. */
export function renewed(page: string, text: string): string {
  const [first, to] = [begin.exec(page), page.search(end)];
  if (!first || to < first.index) throw new Error("the page of the benchmarks has lost the marks around its results");
  return `${page.slice(0, first.index + first[0].length)}\n\n${text}\n\n${page.slice(to)}`;
}

/** Renders the results of a run as Markdown. */
export function render(results: Results, machine: string): string {
  const { subjects, calls, loopback, imports, sizes, types } = results;
  const named = (name: string): Subject | undefined => subjects.find((subject) => subject.name === name);
  const ratio = (of: ReadonlyMap<Subject, Rounds>, subject: Subject, base: string): string => {
    const [own, other] = [of.get(subject), of.get(named(base) ?? subject)];
    return own && other ? proportion(own, other).toFixed(2) : "–";
  };
  const middle = (of: ReadonlyMap<Subject, Rounds>, subject: Subject, digits: number): string => {
    const rounds = of.get(subject);
    return rounds ? number(median(rounds), digits) : "–";
  };
  const speed = subjects.map((subject) => [
    label(subject),
    subject.version,
    middle(calls, subject, 0),
    ratio(calls, subject, "openapi-fetch"),
    middle(loopback, subject, 0),
    ratio(loopback, subject, "bare fetch"),
    middle(imports, subject, 1),
    ratio(imports, subject, "stripe"),
  ]);
  const compilers = [...(types.values().next().value ?? [])].map(({ compiler }) => compiler);
  const weight = subjects.map((subject) => {
    const size = sizes.get(subject);
    return [
      label(subject),
      size ? kibibytes(size.minified) : "–",
      size ? kibibytes(size.gzipped) : "–",
      ...(types.get(subject) ?? []).flatMap(({ trusted, checked }) => [number(trusted, 0), number(checked, 0)]),
    ];
  });
  const own = subjects.filter(({ kind }) => kind === "ours");
  const kept = goals(results).map(({ text, figures }) => [
    text,
    ...figures.map(({ shown, holds }) => (holds ? shown : `**${shown}, missed**`)),
  ]);
  return `${machine}

### Against the goals

${markdown([["goal", ...own.map(label)], ...kept])}

### Speed

${markdown([
  [
    "client",
    "version",
    "calls/s, fetch stubbed",
    "of openapi-fetch",
    "CPU a request, µs",
    "of bare fetch",
    "cold import, ms",
    "of stripe",
  ],
  ...speed,
])}

### Weight

${markdown([
  [
    "client",
    "minified, KiB",
    "gzipped, KiB",
    ...compilers.flatMap((compiler) => [`${compiler}: instantiations`, "with declarations checked"]),
  ],
  ...weight,
])}`;
}

const label = ({ name, kind }: Subject): string => (kind === "ours" ? `**${name}**` : name);

const number = (value: number, digits: number): string =>
  value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });

function markdown([heading = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map((_, column) => (column === 0 ? "---" : "--:"))), ...rows.map(line)].join(
    "\n",
  );
}
