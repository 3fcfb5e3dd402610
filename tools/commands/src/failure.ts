import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TaskOutcome } from "./turbo.ts";

/** Prints the log of every failed task, then one line for each task that failed or did not run. */
export function printFailures(outcomes: readonly TaskOutcome[], root: string, print = console.log): void {
  const failed = outcomes.filter(({ exitCode }) => exitCode !== 0);
  for (const { taskId, logFile, exitCode } of failed) {
    const file = join(root, logFile);
    if (exitCode === undefined || !existsSync(file)) continue;
    print(`\n──── ${taskId} ────\n${readFileSync(file, "utf8").trimEnd()}`);
  }
  for (const outcome of failed) print(`failed: ${describe(outcome)}`);
}

function describe({ taskId, exitCode }: TaskOutcome): string {
  return exitCode === undefined ? `${taskId} did not run` : `${taskId} ended with exit code ${exitCode}`;
}
