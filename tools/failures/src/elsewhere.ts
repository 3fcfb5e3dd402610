import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import type { Candidate } from "./discover.ts";
import type { Subject } from "./subject.ts";

const require: NodeJS.Require = createRequire(import.meta.url);

/** The faults of each case of each client. */
export type Faults = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

// The members of an operation that a trial reads; the rest belongs to the spec that it was read from.
const portable = ({ operation, ...rest }: Subject): object => {
  const { id, method, path, extensions } = operation;
  return { ...rest, operation: { id, method, path, extensions } };
};

const importsOf = ({ name }: Candidate, index: number): string => {
  const folder = `../../../packages/${name}`;
  return `import create${index}, { secrets as secrets${index} } from "${folder}/test/client.ts";
  import { raw as raw${index} } from "${folder}/src/raw.ts";`;
};

// The battery as a program, for a Node that runs neither TypeScript nor this test runner.
const program = (candidates: readonly Candidate[]): string => `
  import { groups } from "./cases.ts";
  import { run } from "./run.ts";
  ${candidates.map(importsOf).join("\n")}
  Math.random = () => 0;
  // The timers of the trials keep no process alive.
  const alive = setInterval(() => {}, 60_000);
  let text = "";
  for await (const chunk of process.stdin) text += chunk;
  const creators = [${candidates.map((_, index) => `[create${index}, secrets${index}, raw${index}]`).join(", ")}];
  const faults = {};
  for (const [index, { name, subjects }] of JSON.parse(text).entries()) {
    const [create, secrets, raw] = creators[index];
    faults[name] = {};
    for (const { cases } of groups) {
      for (const one of cases) faults[name][one.title] = await run({ name, create, raw, secrets, subjects }, one);
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
