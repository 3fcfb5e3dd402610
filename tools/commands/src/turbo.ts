import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the workspace. */
export const root: string = join(import.meta.dirname, "../../..");

/** A task of a turbo run and how it ended. */
export interface TaskOutcome {
  /** `@clientele/core#build`. */
  readonly taskId: string;
  /** Folder of the package, relative to the root. */
  readonly directory: string;
  readonly task: string;
  /** `undefined` if the task did not run, because a task it depends on failed. */
  readonly exitCode: number | undefined;
  /** File with the output of the task, relative to the root. */
  readonly logFile: string;
}

interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly directory: string;
    readonly command: string;
    readonly logFile: string;
    readonly execution?: { readonly exitCode: number };
    readonly cache: { readonly status: string };
  }[];
}

// Turbo leaves a summary of each run here; all of them are kept.
const runs: string = join(root, ".turbo/runs");

/** Options of a turbo run. */
export interface TurboOptions {
  readonly flags?: readonly string[];
  /** Prints nothing. */
  readonly quiet?: boolean;
}

/** Runs turbo tasks, and continues after a failure with every task that does not depend on it. */
export function turbo(
  tasks: readonly string[],
  { flags = [], quiet = false }: TurboOptions = {},
): readonly TaskOutcome[] {
  const before = summaries();
  const args = ["run", ...tasks, "--continue=dependencies-successful", "--summarize", "--concurrency=2", ...flags];
  const stdio = quiet ? "ignore" : "inherit";
  const { status } = spawnSync("turbo", args, { cwd: root, stdio, shell: process.platform === "win32" });
  const file = summaries().find((name) => !before.includes(name));
  if (!file) throw new Error(`turbo ended with exit code ${status} and left no summary of its run`);
  const summary: Summary = JSON.parse(readFileSync(join(runs, file), "utf8"));
  return summary.tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId, task, directory, logFile, execution, cache }) => ({
      taskId,
      task,
      directory,
      logFile,
      exitCode: execution?.exitCode ?? (cache.status === "HIT" ? 0 : undefined),
    }));
}

function summaries(): string[] {
  return existsSync(runs) ? readdirSync(runs).filter((name) => name.endsWith(".json")) : [];
}
