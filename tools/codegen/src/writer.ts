import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isGenerated } from "./render/header.ts";

/** One file of a folder that is not as it would be generated. */
export interface Difference {
  readonly filename: string;
  /** `missing`: not there. `stale`: another text. `extra`: there, but not generated from this spec. */
  readonly state: "missing" | "stale" | "extra";
}

/** The folder to generate into holds something that was never generated and would be lost. */
export class ForeignFileError extends Error {
  constructor(file: string) {
    super(`${file} was not generated; move it elsewhere or delete it`);
    this.name = "ForeignFileError";
  }
}

/** Compares a folder with what would be generated into it, without writing anything; in the order of the filenames. */
export async function compare(out: string, files: ReadonlyMap<string, string>): Promise<readonly Difference[]> {
  const present = new Set(await list(out));
  const names = [...new Set([...present, ...files.keys()])].sort();
  const differences: Difference[] = [];
  for (const filename of names) {
    const text = files.get(filename);
    if (text === undefined) differences.push({ filename, state: "extra" });
    else if (!present.has(filename)) differences.push({ filename, state: "missing" });
    else if ((await readFile(join(out, filename), "utf8")) !== text) differences.push({ filename, state: "stale" });
  }
  return differences;
}

/**
 * Makes a folder hold exactly these files and returns what was changed. Files that are right already stay untouched;
 * all others are complete beside the folder before the first of them is moved into it. Rejects with a
 * `ForeignFileError`, and nothing changed, where the folder holds something that was never generated.
 */
export async function write(out: string, files: ReadonlyMap<string, string>): Promise<readonly Difference[]> {
  const differences = await compare(out, files);
  const extra = differences.filter(({ state }) => state === "extra").map(({ filename }) => filename);
  for (const filename of extra) await assertGenerated(join(out, filename));
  const changed = differences.filter(({ state }) => state !== "extra").map(({ filename }) => filename);
  if (changed.length > 0) await replace(resolve(out), changed, files);
  for (const filename of extra) await rm(join(out, filename));
  return differences;
}

async function replace(out: string, names: readonly string[], files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  // Beside the folder, because a rename is only whole within one file system.
  const stage = await mkdtemp(join(dirname(out), `.${basename(out)}-`));
  try {
    for (const name of names) await writeFile(join(stage, name), files.get(name) ?? "");
    await mkdir(out, { recursive: true });
    for (const name of names) await rename(join(stage, name), join(out, name));
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

async function assertGenerated(file: string): Promise<void> {
  const text = await readFile(file, "utf8").catch(() => "");
  if (!isGenerated(text)) throw new ForeignFileError(file);
}
