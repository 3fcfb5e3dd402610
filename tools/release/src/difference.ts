import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { executable } from "@clientele/contract/socket/executable";
import { Document, list, node } from "@clientele/openapi";
import { type Bump, greatest, isBump } from "./bump.ts";
import { type Change, typingChanges } from "./typing.ts";

/** What came between two versions of a spec. */
export interface Difference {
  readonly bump: Bump;
  /** The changes that ask for that bump, a line each. */
  readonly reasons: readonly string[];
}

const run = promisify(execFile);

/** Compares two versions of a spec: the API by `redocly diff`, and the clients that are made from it. */
export async function difference(base: string, revision: string): Promise<Difference> {
  const changes = [
    ...(await apiChanges(base, revision)),
    ...typingChanges(Document.read(base), Document.read(revision)),
  ];
  const bump = greatest(changes.map((change) => change.bump));
  const reasons = changes.filter((change) => change.bump === bump).map(({ message }) => message);
  return { bump, reasons: [...new Set(reasons)] };
}

async function apiChanges(base: string, revision: string): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), "difference-"));
  try {
    const config = join(folder, "redocly.yaml");
    await writeFile(config, "extends: [diff-recommended]\ntelemetry: off\n");
    const flags = ["--config", config, "--format", "json", "--fail-on", "none"];
    const command = [
      executable(import.meta.resolve("@redocly/cli/package.json"), "redocly"),
      "diff",
      base,
      revision,
      ...flags,
    ];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const { stdout } = await run(process.execPath, command, { env, maxBuffer: 64 * 1024 * 1024 });
    return list(node(JSON.parse(stdout)).changes).map((change) => changeOf(node(change)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function changeOf({ impact, kind, path, property, verdicts }: Readonly<Record<string, unknown>>): Change {
  const said = list(verdicts).map((verdict) => String(node(verdict).message));
  const where = [path, property].filter((part) => part !== undefined).join("/");
  // An example more is no addition to the API.
  const bump = /\/examples?(\/|$)/.test(where) ? "patch" : String(impact);
  // A verdict that is not known is no reason to pass.
  return { bump: isBump(bump) ? bump : "major", message: said.length > 0 ? said.join(" ") : `${where} was ${kind}` };
}
