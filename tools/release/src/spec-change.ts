import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { executable } from "@clientele/contract/socket/executable";
import { list, type Node, node } from "@clientele/openapi";
import { type Bump, isBump, largest } from "./bump.ts";

/** The difference between two versions of a spec. */
export interface SpecChange {
  readonly bump: Bump;
  /** The changes that need that bump, a line each. */
  readonly reasons: readonly string[];
}

const run = promisify(execFile);

/** Compares two versions of a spec by `redocly diff`. */
export async function specChange(base: string, revision: string): Promise<SpecChange> {
  const changes = (await differences(base, revision)).map(changeOf);
  const bump = largest(changes.map((change) => change.bump));
  const reasons = changes.filter((change) => change.bump === bump).map(({ message }) => message);
  return { bump, reasons: [...new Set(reasons)] };
}

async function differences(base: string, revision: string): Promise<Node[]> {
  const folder = await mkdtemp(join(tmpdir(), "difference-"));
  try {
    const config = join(folder, "redocly.yaml");
    await writeFile(config, "extends: [diff-recommended]\ntelemetry: off\n");
    const redocly = executable(import.meta.resolve("@redocly/cli/package.json"), "redocly");
    const flags = ["--config", config, "--format", "json", "--fail-on", "none"];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const options = { env, maxBuffer: 64 * 1024 * 1024 };
    const { stdout } = await run(process.execPath, [redocly, "diff", base, revision, ...flags], options);
    return list(node(JSON.parse(stdout)).changes).map(node);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function changeOf({ impact, kind, path, property, verdicts }: Node): { bump: Bump; message: string } {
  const messages = list(verdicts).map((verdict) => String(node(verdict).message));
  const place = [path, property].filter((part) => part !== undefined).join("/");
  // One more example adds nothing to the API.
  const bump = /\/examples?(\/|$)/.test(place) ? "patch" : String(impact);
  // An unknown impact must not pass.
  return { bump: isBump(bump) ? bump : "major", message: messages.join(" ") || `${place} was ${kind}` };
}
