import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The size of a bundle, in bytes. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** Bundles and minifies a module with its dependencies, as for a browser, and returns its size. */
export async function bundleSize(source: string, directory: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: directory, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  const text = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: text.length, gzipped: text.length === 0 ? 0 : gzipSync(text, { level: 9 }).length };
}

/** `7.0 KiB`. */
export function kibibytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(2)} KiB`;
}
