import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./place.ts";
import { text, tree } from "./tree.ts";

/** Returns owner and name of the repository on GitHub, from the manifest of core; throws where it names none. */
export function repository(): readonly [owner: string, name: string] {
  const manifest = tree(JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8")));
  const [, owner, name] = /github\.com\/([^/]+)\/([^/.]+)/.exec(text(tree(manifest.repository).url)) ?? [];
  if (!owner || !name) throw new Error("the manifest of core names no repository on GitHub");
  return [owner, name];
}

/** Returns the address of a file of the repository, by its path. */
export function sourceUrl(path: string): string {
  return `https://github.com/${repository().join("/")}/blob/main/${path}`;
}
