import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TaskOutcome } from "./turbo.ts";

/** The number of checks that passed and failed in a run. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Returns the file in which a task of this name leaves the numbers of its tests; `undefined` if it has none. */
export function reportFile(task: string): string | undefined {
  return { test: "reports/vitest.json", "test:slow": "reports/vitest-slow.json" }[task];
}

/** Counts the tests of every suite by its report, and every other task as one check. */
export function tally(outcomes: readonly TaskOutcome[], root: string): Tally {
  let passed = 0;
  let failed = 0;
  for (const outcome of outcomes) {
    const report = reportOf(outcome, root);
    passed += report ? report.numPassedTests : outcome.exitCode === 0 ? 1 : 0;
    // A suite that cannot be loaded has no failed test, and still counts as one.
    if (outcome.exitCode !== 0) failed += Math.max(1, report?.numFailedTests ?? 0);
  }
  return { passed, failed };
}

function reportOf({ task, directory, exitCode }: TaskOutcome, root: string): Report | undefined {
  const name = reportFile(task);
  const file = name && join(root, directory, name);
  // The report of a task that did not run is an old one.
  return file && exitCode !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Returns the closing line of a run. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
