// Publishes tested tarballs: `node tools/release/src/publish.ts <folder> [options of npm publish]`. Skips versions that
// the registry has, and packages without a version. Prints the name of each release, and needs only Node and npm.
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
    console.log(`${release} has no version yet`);
  } else if (await isPublished(release)) {
    console.log(`${release} is published already`);
  } else {
    await run("npm", ["publish", file, ...options]);
    published.push(release);
    console.log(`published ${release}`);
  }
}
// The next job of the workflow reads it.
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `published=${JSON.stringify(published)}\n`);

/** Orders packages after their dependencies, so that each can be installed as soon as it is published. */
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
  // Only this answer means "not published yet".
  if (/\bE404\b/.test(stdout + stderr)) return false;
  throw new Error(`cannot find out whether the registry has ${release}\n${stdout}${stderr}`);
}
