// Starts a command of the root on a machine that has only Node 20 and npm: installs the dependencies, then runs the
// file of that name beside this one, on the Node of the workspace. Plain JavaScript, as nothing is installed yet.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [command, ...rest] = process.argv.slice(2);

const run = (stdio, ...args) => {
  const { status, error, stdout, stderr } = spawnSync("npx", ["--yes", packageManager, ...args], {
    cwd: root,
    stdio,
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off", npm_config_loglevel: "error" },
  });
  if (error) console.error(`npx could not be started: ${error.message}`);
  if (status !== 0 && stdio === "pipe") process.stderr.write(`${stdout}${stderr}`);
  return status ?? 1;
};

if (!command) {
  console.error("usage: node start.mjs <command>");
  process.exit(2);
}
console.log("Installing dependencies …");
process.exit(
  run("pipe", "install", "--frozen-lockfile", "--reporter=append-only") ||
    run("inherit", "exec", "node", `tools/commands/src/${command}.ts`, ...rest),
);
