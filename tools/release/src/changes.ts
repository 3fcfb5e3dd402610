/** How far an API report departs from an earlier one. */
export type Change = "none" | "addition" | "break";

/** A step of a version; the larger comes later. */
export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

/** Compares two API reports, entry by entry: what is gone or changed breaks users, what is new does not. */
export function changeBetween(before: string, after: string): Change {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  let change: Change = "none";
  for (const [name, lines] of old) {
    const left = [...(now.get(name) ?? [])];
    for (const line of lines) {
      const at = left.indexOf(line);
      if (at < 0) return "break";
      left.splice(at, 1);
    }
    if (left.length > 0) change = "addition";
  }
  return [...now.keys()].some((name) => !old.has(name)) ? "addition" : change;
}

/** The least step of a version that a change asks for; before 1.0.0 a break is a minor one, as semver has it. */
export function requiredBump(change: Change, version: string): Bump {
  const isStable = !version.startsWith("0.");
  if (change === "break") return isStable ? "major" : "minor";
  if (change === "addition") return isStable ? "minor" : "patch";
  return "none";
}

/** The step from one version to a later one. */
export function bumpBetween(before: string, after: string): Bump {
  const [old, now] = [before, after].map((version) => version.split(/[.+-]/, 3).map(Number));
  const at = now?.findIndex((part, index) => part !== old?.[index]) ?? -1;
  return (["major", "minor", "patch"] as const)[at] ?? "none";
}

/** The largest step that changesets declare for a package. */
export function declaredBump(changesets: readonly string[], name: string): Bump {
  const declared = changesets.map((text) => {
    const [, front = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
    const [, bump] = new RegExp(`^["']?${name}["']?:\\s*(\\w+)\\s*$`, "m").exec(front) ?? [];
    return bumps.find((one) => one === bump) ?? "none";
  });
  return largest(["none", ...declared]);
}

/** The largest of some steps. */
export function largest(steps: readonly Bump[]): Bump {
  return bumps[Math.max(0, ...steps.map((step) => bumps.indexOf(step)))] ?? "none";
}

// Entries stand in fences of code, apart by an empty line; each is known by its name and the headings above it.
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
