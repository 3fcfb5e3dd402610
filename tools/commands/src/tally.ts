import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TaskOutcome } from "./turbo.ts";

/** What a run of checks came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What failed, a line each. */
  readonly failures: readonly string[];
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

/** The file in which the tests of a package leave their numbers. */
export const reportFile = "reports/vitest.json";

/** Counts the tests of every suite by its report, and every other task as one check. */
export function tally(outcomes: readonly TaskOutcome[], root: string): Tally {
  let passed = 0;
  const failures: string[] = [];
  let failed = 0;
  for (const { taskId, task, directory, exitCode } of outcomes) {
    const report = join(root, directory, reportFile);
    const counts: Report | undefined =
      task === "test" && exitCode !== undefined && existsSync(report)
        ? JSON.parse(readFileSync(report, "utf8"))
        : undefined;
    passed += counts ? counts.numPassedTests : exitCode === 0 ? 1 : 0;
    // A suite that could not be loaded has no failed test, and has failed all the same.
    const lost = exitCode === 0 ? 0 : Math.max(1, counts?.numFailedTests ?? 0);
    failed += lost;
    if (lost) failures.push(`${taskId} ${exitCode === undefined ? "did not run" : `ended with exit code ${exitCode}`}`);
  }
  return { passed, failed, failures };
}

/** The closing line of a run. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
