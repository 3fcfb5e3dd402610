import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import type { Candidate } from "./discover.ts";
import type { Subject } from "./subject.ts";

const require: NodeJS.Require = createRequire(import.meta.url);

/** The faults of each case of each client: none where all of it held. */
export type Faults = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

// Of an operation, what a trial asks; the rest of it is tied to the spec it was read from.
const portable = ({ operation, ...rest }: Subject): object => {
  const { id, method, path, extensions } = operation;
  return { ...rest, operation: { id, method, path, extensions } };
};

// The battery as a program of its own, for a Node that runs neither TypeScript nor this test runner.
const program = (candidates: readonly Candidate[]): string => `
  import { groups } from "./cases.ts";
  import { run } from "./run.ts";
  ${candidates.map(({ name }, index) => `import create${index}, { secrets as secrets${index} } from "../../../packages/${name}/test/client.ts";`).join("\n")}
  Math.random = () => 0;
  // The trials' own waits keep no process alive.
  const alive = setInterval(() => {}, 60_000);
  let text = "";
  for await (const chunk of process.stdin) text += chunk;
  const creators = [${candidates.map((_, index) => `[create${index}, secrets${index}]`).join(", ")}];
  const faults = {};
  for (const [index, { name, subjects }] of JSON.parse(text).entries()) {
    const [create, secrets] = creators[index];
    faults[name] = {};
    for (const { cases } of groups) {
      for (const one of cases) faults[name][one.title] = await run({ name, create, secrets, subjects }, one);
    }
  }
  clearInterval(alive);
  process.stdout.write(JSON.stringify(faults));
`;

/** Runs every case for every client on another Node, installed as the npm package of this name. */
export async function runElsewhere(candidates: readonly Candidate[], node: string): Promise<Faults> {
  const folder = mkdtempSync(join(tmpdir(), "failures-"));
  try {
    const outfile = join(folder, "battery.mjs");
    await build({
      stdin: { contents: program(candidates), resolveDir: import.meta.dirname, loader: "ts" },
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "error",
    });
    const binary = join(dirname(require.resolve(`${node}/package.json`)), "bin/node");
    const child = spawn(binary, [outfile], { stdio: ["pipe", "pipe", "inherit"] });
    child.stdin.end(
      JSON.stringify(candidates.map(({ name, subjects }) => ({ name, subjects: subjects.map(portable) }))),
    );
    let text = "";
    for await (const chunk of child.stdout) text += chunk;
    if (!text) throw new Error(`${node} ended with exit code ${child.exitCode} and gave no results`);
    return JSON.parse(text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
