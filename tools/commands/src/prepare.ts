import { printFailures } from "./failure.ts";
import { root, turbo } from "./turbo.ts";

/** Runs the tasks that a command needs first, quietly; ends the process with their logs if one fails. */
export function prepare(tasks: readonly string[], flags: readonly string[] = []): void {
  const failed = turbo(tasks, ["--output-logs=none", ...flags]).filter(({ exitCode }) => exitCode !== 0);
  if (failed.length === 0) return;
  printFailures(failed, root);
  process.exit(1);
}
