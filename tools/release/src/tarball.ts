import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { run } from "./command.ts";
import { type Manifest, manifestOf, type Package, root } from "./workspace.ts";

/** A packed package. */
export interface Tarball {
  readonly file: string;
  /** Contents of its files by name, without the folder around them. */
  readonly entries: ReadonlyMap<string, Buffer>;
  readonly manifest: Manifest;
}

/** Packs a built package into a folder, as it is published. */
export async function pack({ directory }: Package, destination: string): Promise<Tarball> {
  const { packageManager = "pnpm" } = manifestOf(root);
  const args = ["--yes", packageManager, "pack", "--json", "--pack-destination", destination];
  const { filename }: { filename: string } = JSON.parse(await run("npx", args, { cwd: directory }));
  return open(join(destination, filename.replace(/^.*[\\/]/, "")));
}

/** Reads a tarball; throws if it is not one, or has no package.json. */
export function open(file: string): Tarball {
  const entries = untar(gunzipSync(readFileSync(file)));
  const manifest = entries.get("package.json");
  if (!manifest) throw new Error(`${file} has no package.json`);
  return { file, entries, manifest: JSON.parse(manifest.toString()) };
}

const BLOCK = 512;

// POSIX.1-1988 headers: name at 0, size in octal at 124, type at 156, prefix of the name at 345.
function untar(archive: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>();
  const textAt = (start: number, length: number): string => {
    const end = archive.indexOf(0, start);
    return archive.toString("utf8", start, Math.min(end < 0 ? start + length : end, start + length));
  };
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(textAt(at + 124, 12), 8);
    const type = textAt(at + 156, 1);
    const name = [textAt(at + 345, 155), textAt(at, 100)].filter(Boolean).join("/");
    if (type !== "0" && type !== "" && type !== "5") throw new Error(`${name} is an entry of type ${type}`);
    if (type !== "5") entries.set(name.replace(/^[^/]+\//, ""), archive.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}
