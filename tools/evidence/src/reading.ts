import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { isHar, recordingsOfHar } from "./har.ts";
import { type Recording, recordingOf, UnreadableInput } from "./recording.ts";

/** Reads the recordings in a file, or in the `.json` and `.har` files below a folder; throws {@link UnreadableInput}. */
export function readRecordings(path: string): Recording[] {
  if (!existsSync(path)) throw new UnreadableInput(`${path}: is not there`);
  const isFolder = statSync(path).isDirectory();
  const files = isFolder ? filesBelow(path) : [path];
  const found = files.flatMap((file) => readFile(file, isFolder ? relative(path, file) : basename(file)));
  if (found.length === 0) throw new UnreadableInput(`${path}: holds no recording`);
  return found;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(json|har)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readFile(file: string, name: string): Recording[] {
  const folder = basename(dirname(file));
  const value = parsed(readFileSync(file, "utf8"), name);
  if (isHar(value)) return recordingsOfHar(value, name, folder);
  if (!Array.isArray(value)) return [recordingOf(value, name, folder)];
  return value.map((item, index) => recordingOf(item, `${name}#${index}`, folder));
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // The parser's message quotes the text, which may contain a secret.
    throw new UnreadableInput(`${name}: is not JSON`);
  }
}
