import { join } from "node:path";
import { build } from "esbuild";

/** Entry points of the scripts that pages load, by the name under which they are served. */
const entries: Readonly<Record<string, string>> = {
  "site.js": "page.ts",
  "not-found.js": "not-found.ts",
  "search.js": "search.ts",
  "editor.js": "run/editor.ts",
};

/** Builds the scripts of the site as classic scripts, which load from a folder as well as from a server. */
export async function scripts(): Promise<ReadonlyMap<string, string>> {
  const built = await Promise.all(
    Object.entries(entries).map(async ([name, entry]) => {
      const { outputFiles } = await build({
        entryPoints: [join(import.meta.dirname, "browser", entry)],
        bundle: true,
        minify: true,
        format: "iife",
        target: "es2022",
        write: false,
        logLevel: "warning",
      });
      return [name, outputFiles[0]?.text ?? ""] as const;
    }),
  );
  return new Map(built);
}
