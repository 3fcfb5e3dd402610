// `npm run verify:packages`: builds the packages, then proves them as their users get them.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, turbo } from "./turbo.ts";

const failed = turbo(["build"], ["--output-logs=errors-only"]).filter(({ exitCode }) => exitCode !== 0);
if (failed.length > 0) {
  console.error(`could not build: ${failed.map(({ directory }) => directory).join(", ")}`);
  process.exit(1);
}
const args = [join(root, "tools/verify/src/verify.ts"), ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
