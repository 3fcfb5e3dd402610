import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** A file of a package that is installed here, or `undefined` where it is missing. */
export function installed(name: string, file: string): string | undefined {
  try {
    const found = join(require.resolve(`${name}/package.json`), "..", file);
    return existsSync(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The versions of Node that the packages run on, and where each one is. */
export const nodes: readonly { readonly major: number; readonly binary: string | undefined }[] = [
  { major: 20, binary: installed("node-20", "bin/node") },
  { major: 22, binary: installed("node-22", "bin/node") },
  { major: 24, binary: installed("node", "bin/node") },
];
