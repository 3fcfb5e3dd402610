import { printFailures } from "./failure.ts";
import { root, turbo } from "./turbo.ts";

/** Runs the tasks that a command needs first, quietly unless `verbose`; ends the process with their logs if one fails. */
export function prepare(tasks: readonly string[], { verbose = false }: { readonly verbose?: boolean } = {}): void {
  const failed = turbo(tasks, { quiet: !verbose }).filter(({ exitCode }) => exitCode !== 0);
  if (failed.length === 0) return;
  printFailures(failed, root);
  process.exit(1);
}
