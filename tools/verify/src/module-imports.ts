import { buildSync } from "esbuild";

/** Returns what a module imports, by `import`, `import()` or `require()`, as esbuild parses it; each once. */
export function moduleImports(code: string): string[] {
  const { metafile } = buildSync({
    stdin: { contents: code },
    bundle: true,
    external: ["*"],
    platform: "neutral",
    treeShaking: false,
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const outputs = Object.values(metafile.outputs);
  return [...new Set(outputs.flatMap(({ imports }) => imports.map(({ path }) => path)))];
}
