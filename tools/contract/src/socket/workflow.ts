import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Document, list, node } from "@clientele/openapi";
import { executable } from "./executable.ts";

/** The result of a run of workflows. */
export interface WorkflowRun {
  readonly ok: boolean;
  /** The output of the run. */
  readonly output: string;
}

/** Returns the Arazzo document of a spec, `arazzo/<name>.arazzo.yaml` beside it; throws if there is none. */
export function workflowFile(specFile: string): string {
  const name = basename(specFile).replace(/\.(ya?ml|json)$/, "");
  const file = join(dirname(specFile), "arazzo", `${name}.arazzo.yaml`);
  if (!existsSync(file)) throw new Error(`${specFile} has no workflow: ${file} is missing`);
  return file;
}

/** Runs all workflows of an Arazzo document with `redocly respect` against a server of its description. */
export async function runWorkflows(file: string, baseUrl: string): Promise<WorkflowRun> {
  const { root } = Document.read(file);
  const servers = list(root.sourceDescriptions).flatMap((source) => ["--server", `${node(source).name}=${baseUrl}`]);
  const command = [
    executable(import.meta.resolve("@redocly/cli/package.json"), "redocly"),
    "respect",
    file,
    ...servers,
  ];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return await new Promise((resolve) => {
    execFile(process.execPath, command, { env, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: stdout + stderr });
    });
  });
}
