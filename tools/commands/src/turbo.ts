import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The root of the workspace. */
export const root: string = join(import.meta.dirname, "../../..");

/** One task of a turbo run and how it ended. */
export interface TaskOutcome {
  /** `@clientele/core#build`. */
  readonly taskId: string;
  /** Folder of the package, relative to the root. */
  readonly directory: string;
  readonly task: string;
  /** `undefined` where it never ran, because what it depends on failed. */
  readonly exitCode: number | undefined;
}

interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly directory: string;
    readonly execution?: { readonly exitCode: number };
    readonly cache: { readonly status: string };
  }[];
}

const runs: string = join(root, ".turbo/runs");

/** Runs turbo tasks over the workspace, everything that can run even after a failure, and tells how each one ended. */
export function turbo(tasks: readonly string[], flags: readonly string[] = []): readonly TaskOutcome[] {
  rmSync(runs, { recursive: true, force: true });
  const args = ["run", ...tasks, "--continue=dependencies-successful", "--summarize", "--concurrency=2", ...flags];
  const { status } = spawnSync("turbo", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  const [file] = readdirSync(runs, { withFileTypes: true }).filter((entry) => entry.name.endsWith(".json"));
  if (!file) throw new Error(`turbo ended with exit code ${status} and left no summary of its run`);
  const summary: Summary = JSON.parse(readFileSync(join(runs, file.name), "utf8"));
  return summary.tasks.map(({ taskId, task, directory, execution, cache }) => ({
    taskId,
    task,
    directory,
    exitCode: execution?.exitCode ?? (cache.status === "HIT" ? 0 : undefined),
  }));
}
