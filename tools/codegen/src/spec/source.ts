import { access } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/**
 * Names a spec the same from wherever it is asked for: its path in the workspace, in forward slashes, or its bare name
 * outside of one.
 */
export async function fileLabel(specFile: string): Promise<string> {
  const file = resolve(specFile);
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (await exists(join(folder, "pnpm-workspace.yaml"))) return relative(folder, file).split(sep).join("/");
    if (folder === dirname(folder)) return basename(file);
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
