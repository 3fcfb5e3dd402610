import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./turbo.ts";

/** Runs a TypeScript program of the workspace with the arguments of this process; sets the exit code. */
export function runProgram(file: string): void {
  const args = [join(root, file), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
}
