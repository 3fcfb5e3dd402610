import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode } from "@clientele/openapi";
import { parse } from "yaml";
import { type Bump, greatest, isBump } from "./bump.ts";

/** The bump that the changesets of a folder promise each package; throws where one cannot be read. */
export function promisedIn(folder: string): ReadonlyMap<string, Bump> {
  const promised = new Map<string, Bump>();
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of files.filter((name) => name.endsWith(".md") && name !== "README.md")) {
    for (const [name, bump] of promisesOf(readFileSync(join(folder, file), "utf8"), file)) {
      promised.set(name, greatest([bump, promised.get(name) ?? "none"]));
    }
  }
  return promised;
}

/** What one changeset says: YAML of package names and bumps between two lines of dashes. */
function promisesOf(text: string, file: string): [string, Bump][] {
  const [, head] = /^---\r?\n(.*?)^---\s*$/ms.exec(text) ?? [];
  if (head === undefined) throw new SyntaxError(`${file} is no changeset: it has no front matter`);
  const promises: unknown = parse(head);
  // A changeset that is empty promises nothing, on purpose.
  if (promises === null) return [];
  if (!isNode(promises)) throw new SyntaxError(`${file} is no changeset: its front matter names no packages`);
  return Object.entries(promises).map(([name, bump]) => {
    if (typeof bump !== "string" || !isBump(bump)) throw new SyntaxError(`${file}: ${name} has no bump`);
    return [name, bump];
  });
}
