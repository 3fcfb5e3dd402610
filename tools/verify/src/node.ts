import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** Returns a file of a package, by a function that resolves its package.json; `undefined` if either is missing. */
export function installed(resolve: () => string, file: string): string | undefined {
  try {
    const found = join(resolve(), "..", file);
    return existsSync(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The versions of Node that the packages support, and their binaries. */
export const nodes: readonly { readonly major: number; readonly binary: string | undefined }[] = [
  { major: 20, binary: installed(() => require.resolve("node-20/package.json"), "bin/node") },
  { major: 22, binary: installed(() => require.resolve("node-22/package.json"), "bin/node") },
  { major: 24, binary: installed(() => require.resolve("node/package.json"), "bin/node") },
];
