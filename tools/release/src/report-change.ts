import type { Bump } from "./bump.ts";

/** Compares two API reports, entry by entry: what is gone or changed is major, what is new is minor. */
export function reportChange(before: string, after: string): Bump {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  let change: Bump = "none";
  for (const [name, lines] of old) {
    const left = [...(now.get(name) ?? [])];
    for (const line of lines) {
      const at = left.indexOf(line);
      if (at < 0) return "major";
      left.splice(at, 1);
    }
    if (left.length > 0) change = "minor";
  }
  return [...now.keys()].some((name) => !old.has(name)) ? "minor" : change;
}

// Entries stand in code fences, separated by an empty line; each is known by its name and the headings above it.
function entriesOf(report: string): Map<string, readonly string[]> {
  const entries = new Map<string, string[]>();
  const headings: string[] = [];
  let isCode = false;
  let entry: string[] | undefined;
  for (const line of report.split("\n")) {
    const isFence = line.startsWith("```");
    const [, marks] = isCode ? [] : (/^(#+) /.exec(line) ?? []);
    if (marks) headings.splice(marks.length - 1, Number.POSITIVE_INFINITY, line);
    if (isFence) isCode = !isCode;
    if (isFence || !isCode || !line) {
      entry = undefined;
    } else if (entry) {
      entry.push(line);
    } else {
      entry = [line];
      entries.set([...headings, nameOf(line)].join(" "), entry);
    }
  }
  return entries;
}

const nameOf = (line: string): string =>
  /^(?:export )?(?:abstract )?(?:class|interface|type|const|function|enum) ([\w$]+)/.exec(line)?.[1] ?? line;
