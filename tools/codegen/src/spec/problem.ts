/** One thing that is wrong with a spec, and where. */
export interface Problem {
  /** The spec, as messages name it. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** Column, counted from 1. */
  readonly column: number;
  /** Name of the rule that is broken. */
  readonly rule: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** Writes a problem as `file:line:column rule: message`. */
export function formatProblem({ file, line, column, rule, message }: Problem): string {
  return `${file}:${line}:${column} ${rule}: ${message}`;
}

/** A spec that cannot be generated from; its message holds one line per problem, in the order of the document. */
export class SpecError extends Error {
  /** Every problem found, in the order of the document; never empty. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
    super(sorted.map(formatProblem).join("\n"));
    this.name = "SpecError";
    this.problems = sorted;
  }
}
