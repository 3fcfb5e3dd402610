import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { list, node } from "@clientele/openapi";
import type { Check } from "./fault.ts";

/** The result of a check. */
export interface CheckResult {
  readonly ok: boolean;
  /** Names of the failed tests, or the output of the script. */
  readonly output: readonly string[];
}

/** Runs a check in a workspace; of tests, only those whose names contain `names`. */
export async function runCheck(root: string, check: Check, names = ""): Promise<CheckResult> {
  if (typeof check.run === "string") return await runScript(root, check.in, check.run);
  const report = join(root, check.in, "reports", "vitest.json");
  rmSync(report, { force: true });
  const only = names === "" ? [] : [`--testNamePattern=${names.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}`];
  const { ok, output } = await execute(root, check.in, "vitest", ["run", ...check.run, ...only]);
  return { ok, output: failuresOf(report) ?? [output] };
}

async function runScript(root: string, folder: string, script: string): Promise<CheckResult> {
  const { scripts } = node(JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")));
  const command = node(scripts)[script];
  if (typeof command !== "string") throw new RangeError(`${folder} has no script ${script}`);
  const { ok, output } = await execute(root, folder, "sh", ["-c", command]);
  return { ok, output: [output] };
}

/** Lists the names of the failed tests; for a file that could not be loaded, its error. */
function failuresOf(report: string): string[] | undefined {
  let text: string;
  try {
    text = readFileSync(report, "utf8");
  } catch {
    return undefined;
  }
  return list(node(JSON.parse(text)).testResults).flatMap((file) => {
    const { status, message, assertionResults } = node(file);
    const failed = list(assertionResults)
      .map(node)
      .filter((test) => test.status === "failed");
    if (failed.length > 0) return failed.map(({ fullName }) => String(fullName));
    return status === "failed" ? [String(message)] : [];
  });
}

async function execute(
  root: string,
  folder: string,
  command: string,
  args: readonly string[],
): Promise<{ readonly ok: boolean; readonly output: string }> {
  const bins = [join(root, folder, "node_modules/.bin"), join(root, "node_modules/.bin"), process.env.PATH];
  const env = { ...process.env, PATH: bins.join(delimiter), NO_COLOR: "1", REDOCLY_TELEMETRY: "off", CI: "true" };
  const options = { cwd: join(root, folder), env, maxBuffer: 64 * 1024 * 1024, timeout: 300_000 };
  return await new Promise((resolve) => {
    execFile(command, [...args], options, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: stdout + stderr });
    });
  });
}
