import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import type { Fault } from "./fault.ts";

/** A copy of the workspace to break things in. */
export interface WorkspaceCopy {
  readonly root: string;
  /** Applies a fault; the returned function reverts it. */
  plant(fault: Fault): () => void;
  remove(): void;
}

const excluded = new Set([".git", ".turbo", "reports", "coverage", ".vite", ".vitest-cache"]);

/** Copies a workspace. Dependencies are shared with the original; packages of the workspace link to each other's copies. */
export function copyWorkspace(original: string): WorkspaceCopy {
  const root = mkdtempSync(join(tmpdir(), "faults-"));
  const installed = join(original, "node_modules");
  cpSync(original, root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) =>
      path !== installed &&
      !relative(original, path)
        .split(sep)
        .some((part) => excluded.has(part)),
  });
  symlinkSync(installed, join(root, "node_modules"));
  return {
    root,
    plant({ file, replace, by }) {
      const path = join(root, file);
      const text = readFileSync(path, "utf8");
      writeFileSync(
        path,
        text.replace(replace, () => by),
      );
      return () => writeFileSync(path, text);
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
