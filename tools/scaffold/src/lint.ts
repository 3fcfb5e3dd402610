import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly { readonly start?: { readonly line: number; readonly col: number } }[];
  }[];
}

/** Lints a spec by the rules of the house; a warning counts as much as an error. */
export async function lintProblems(root: string, specFile: string, label: string): Promise<string[]> {
  const folder = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
  const config = join(root, "redocly.yaml");
  const args = [join(folder, "bin/cli.js"), "lint", "--config", config, "--format", "json", "--max-problems", "1000"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
    // Its exit code says that there are problems, and so does its report.
    execFile(process.execPath, [...args, specFile], { env, maxBuffer: 2 ** 26 }, (_, out, err) =>
      resolve({ stdout: out, stderr: err }),
    );
  });
  if (!stdout.startsWith("{")) return [`${label}: the linter cannot read it: ${stderr.replace(/\s+/g, " ").trim()}`];
  const { problems }: Report = JSON.parse(stdout);
  return problems.map(({ ruleId, message, location: [place] }) => {
    const at = place?.start ? `${label}:${place.start.line}:${place.start.col}` : label;
    return `${at} ${ruleId}: ${message.replace(/\s+/g, " ").trim()}`;
  });
}
