import { execFile } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** What is to become of the repository, files by path: all of `added`, and `changed` in place of what is there. */
export interface Change {
  readonly added: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * Makes a change as a whole: every file is written and formatted in a temporary folder first and then moved into place.
 * Rejects where that fails, with nothing of it left.
 */
export async function apply(root: string, { added, changed }: Change): Promise<void> {
  // Within the repository, because a rename is only whole within one file system.
  const stage = mkdtempSync(join(root, ".provider-"));
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of [...added, ...changed]) {
      mkdirSync(dirname(join(stage, path)), { recursive: true });
      writeFileSync(join(stage, path), text);
    }
    await layOut(root, stage);
    for (const path of moved(root, added.keys())) {
      const target = join(root, path);
      if (existsSync(target)) throw new Error(`${path} exists already`);
      renameSync(join(stage, path), target);
      undo.push(() => rmSync(target, { recursive: true, force: true }));
    }
    for (const path of changed.keys()) {
      const before = readFileSync(join(root, path));
      undo.push(() => writeFileSync(join(root, path), before));
      renameSync(join(stage, path), join(root, path));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** The topmost folders and files that are new; moving them moves everything. */
function moved(root: string, paths: Iterable<string>): Set<string> {
  const tops = new Set<string>();
  for (const path of paths) {
    const parts = path.split("/");
    const depth = parts.findIndex((_, index) => !existsSync(join(root, ...parts.slice(0, index + 1))));
    tops.add(depth < 0 ? path : parts.slice(0, depth + 1).join("/"));
  }
  return tops;
}

async function layOut(root: string, stage: string): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json"));
  // The patterns of the configuration are relative to its own folder.
  copyFileSync(join(root, "biome.json"), join(stage, "biome.json"));
  // Safe fixes, the order of imports, the layout, also of files that git ignores. What cannot be fixed is an error.
  const args = [join(folder, "bin/biome"), "check", "--write", "--vcs-enabled=false", "--error-on-warnings", "."];
  await promisify(execFile)(process.execPath, args, { cwd: stage, maxBuffer: 2 ** 26 });
}
