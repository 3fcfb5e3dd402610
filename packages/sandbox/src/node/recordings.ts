import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type Recording, recordingsOf } from "../replay.ts";

/**
 * Reads recorded exchanges from a file, or from the `.json` and `.har` files at or below a folder. A recording without a
 * host gets the name of its folder. Throws a `TypeError` for what cannot be read, without quoting it.
 */
export function readRecordings(path: string): Recording[] {
  if (!existsSync(path)) throw new TypeError(`${path} does not exist.`);
  const isFolder = statSync(path).isDirectory();
  return (isFolder ? filesBelow(path) : [path]).flatMap((file) => {
    const folder = basename(dirname(file));
    const name = isFolder ? relative(path, file) : basename(file);
    const recordings = recordingsOf(parse(readFileSync(file, "utf8"), name), name);
    return recordings.map((recording) => ({ ...recording, host: recording.host ?? folder }));
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(json|har)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // The parser's message would quote the text, which may hold a secret.
    throw new TypeError(`${name} is not JSON.`);
  }
}
