import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Node, node } from "@clientele/openapi";

/** Returns the script that a package installs under a name, by the URL of its `package.json`; throws without one. */
export function executable(manifest: string, name: string): string {
  const { bin } = read(manifest);
  const file = typeof bin === "string" ? bin : node(bin)[name];
  if (typeof file !== "string") throw new RangeError(`${manifest} names no ${name}`);
  return join(dirname(fileURLToPath(manifest)), file);
}

/** Returns the version of a package, by the URL of its `package.json`. */
export function versionOf(manifest: string): string {
  return String(read(manifest).version);
}

function read(manifest: string): Node {
  return node(JSON.parse(readFileSync(fileURLToPath(manifest), "utf8")));
}
