import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const biome = join(dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")), "bin", "biome");
const workspace = fileURLToPath(new URL("../../..", import.meta.url));

/** Lays out the text of a TypeScript file by the workspace's own rules; rejects where it cannot be parsed. */
export async function format(filename: string, source: string): Promise<string> {
  const sorted = await run(["check", "--write", "--linter-enabled=false"], filename, source);
  // Once more, because `check --write` passes on what it cannot parse, with a status of 0.
  return run(["format"], filename, sorted);
}

async function run(command: readonly string[], filename: string, source: string): Promise<string> {
  // The same from every folder, and whatever git ignores.
  const options = ["--vcs-enabled=false", `--stdin-file-path=${filename}`];
  const child = spawn(process.execPath, [biome, ...command, ...options], { cwd: workspace });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  child.stdin.end(source);
  const [code, formatted, complaint] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(`biome cannot format the generated ${filename}: ${complaint}`);
  return formatted;
}
