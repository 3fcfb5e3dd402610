import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { node } from "../node.ts";

const require = createRequire(import.meta.url);

/** The script that a dependency of the kit installs under a name; throws where it has none of that name. */
export function executable(dependency: string, name: string): string {
  const manifest = require.resolve(`${dependency}/package.json`);
  const { bin } = node(JSON.parse(readFileSync(manifest, "utf8")));
  const file = typeof bin === "string" ? bin : node(bin)[name];
  if (typeof file !== "string") throw new RangeError(`${dependency} installs no ${name}`);
  return join(dirname(manifest), file);
}

/** The installed version of a dependency of the kit. */
export function versionOf(dependency: string): string {
  return String(node(JSON.parse(readFileSync(require.resolve(`${dependency}/package.json`), "utf8"))).version);
}
