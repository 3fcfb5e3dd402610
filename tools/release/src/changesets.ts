import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { type Bump, largest } from "./bump.ts";

/** Reads the bump that the changesets of a folder declare for each package; throws if one cannot be parsed. */
export function declaredIn(folder: string): ReadonlyMap<string, Bump> {
  const declared = new Map<string, Bump>();
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of files.filter((name) => name.endsWith(".md") && name !== "README.md")) {
    for (const { name, type } of releasesOf(join(folder, file), file)) {
      declared.set(name, largest([type, declared.get(name) ?? "none"]));
    }
  }
  return declared;
}

function releasesOf(path: string, file: string): { readonly name: string; readonly type: Bump }[] {
  try {
    return parseChangesetFile(readFileSync(path, "utf8")).releases;
  } catch (error) {
    throw new SyntaxError(`${file} is not a changeset: ${error instanceof Error ? error.message : error}`);
  }
}
