// Publishes tested tarballs: `node tools/release/src/publish.ts <folder> [options of npm publish]`. What the registry
// has already, and what was never given a version, is left out. Prints the name of the tag of each release, and needs
// nothing but Node and npm.
import { appendFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { attempt, run } from "./command.ts";
import { open, type Tarball } from "./tarball.ts";

const [folder, ...options] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node publish.ts <folder of tarballs> [options of npm publish]");
  process.exit(2);
}

const files = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
const tarballs = files.map((name) => open(resolve(join(folder, name))));
if (tarballs.length === 0) throw new Error(`${folder} holds no tarball`);

const published: string[] = [];
for (const { file, manifest } of inOrder(tarballs)) {
  const release = `${manifest.name}@${manifest.version}`;
  if (manifest.version === "0.0.0") {
    console.log(`${release} was never given a version`);
  } else if (await isPublished(release)) {
    console.log(`${release} is published already`);
  } else {
    await run("npm", ["publish", file, ...options]);
    published.push(release);
    console.log(`published ${release}`);
  }
}
// Where GitHub runs this, the next job reads it.
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `published=${JSON.stringify(published)}\n`);

/** A package comes after those it depends on, so that at no time one can be installed without them. */
function inOrder(all: readonly Tarball[]): Tarball[] {
  const ordered: Tarball[] = [];
  const visit = (tarball: Tarball): void => {
    if (ordered.includes(tarball)) return;
    const needed = Object.keys(tarball.manifest.dependencies ?? {});
    for (const other of all) if (other !== tarball && needed.includes(other.manifest.name)) visit(other);
    ordered.push(tarball);
  };
  for (const tarball of all) visit(tarball);
  return ordered;
}

async function isPublished(release: string): Promise<boolean> {
  const { exitCode, stdout, stderr } = await attempt("npm", ["view", release, "version", "--json"]);
  if (exitCode === 0) return stdout.trim() !== "";
  // Nothing else may be taken for "not yet": a release is published once.
  if (/\bE404\b/.test(stdout + stderr)) return false;
  throw new Error(`the registry does not tell whether it has ${release}\n${stdout}${stderr}`);
}
