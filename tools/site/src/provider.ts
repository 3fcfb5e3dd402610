import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { docs, root } from "./place.ts";
import { redocly } from "./redocly.ts";
import { Specification } from "./specification.ts";
import { type Tree, tree } from "./tree.ts";

const execute = promisify(execFile);

/** One provider of the workspace: a spec and the package of the same name. */
export interface Provider {
  /** Name of the spec, the folder of the package and the folder of the site. */
  readonly name: string;
  /** Name under which the package is published. */
  readonly packageName: string;
  readonly description: string;
  readonly spec: Specification;
  /** The code that builds a client, with its import. */
  readonly setup: string;
  /** The code of its shortest useful program. */
  readonly quickStart: string;
  /** Names of environment variables, by security scheme, that hold what the scheme sends. */
  readonly credentials: Readonly<Record<string, string>>;
}

/** The providers of the workspace, in alphabetical order: every spec that has a package. */
export async function discover(): Promise<Provider[]> {
  const names = readdirSync(join(root, "specs"))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replace(/\.yaml$/, ""))
    .filter((name) => existsSync(join(root, "packages", name, "package.json")));
  if (names.length === 0) throw new Error("no spec has a package");
  return Promise.all(names.sort().map(load));
}

async function load(name: string): Promise<Provider> {
  const read = (file: string): string => readFileSync(join(docs, "samples", name, file), "utf8");
  const manifest = tree(JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")));
  return {
    name,
    packageName: String(manifest.name),
    description: String(manifest.description),
    spec: new Specification(await bundle(join(root, "specs", `${name}.yaml`))),
    setup: read("client.ts")
      .replace(/^export /m, "")
      .trimEnd(),
    quickStart: read("quickstart.ts").trimEnd(),
    credentials: JSON.parse(read("credentials.json")),
  };
}

async function bundle(file: string): Promise<Tree> {
  const config = join(root, "redocly.yaml");
  const { stdout } = await execute(process.execPath, [redocly, "bundle", file, "--ext", "json", "--config", config], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off" },
    maxBuffer: 2 ** 26,
  });
  return tree(JSON.parse(stdout));
}
