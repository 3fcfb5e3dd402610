// The door to the workspace on a machine that has only Node 20, npm and git: installs what is missing, then runs the
// named task. Plain JavaScript without dependencies, since nothing is installed when it starts.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [task, ...rest] = process.argv.slice(2);

const run = (...args) => {
  const { status, error } = spawnSync("npx", ["--yes", packageManager, ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off", npm_config_loglevel: "error" },
  });
  if (error) console.error(`npx could not be started: ${error.message}`);
  return status ?? 1;
};

if (!task) {
  console.error("usage: node start.mjs <task>; the tasks are the files beside this one that tell of themselves");
  process.exit(2);
}
console.log("Installing what is needed …");
process.exit(
  run("install", "--frozen-lockfile", "--reporter=append-only") ||
    run("exec", "node", `tools/commands/src/${task}.ts`, ...rest),
);
