// `npm run pack [-- <folder>]`: builds the packages, packs them into a folder and prints how to install them.
import { mkdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { pack } from "@clientele/release/tarball";
import { packages } from "@clientele/release/workspace";
import { prepare } from "./prepare.ts";

const cwd = process.env.INIT_CWD ?? process.cwd();
const folder = resolve(cwd, process.argv[2] ?? "tarballs");
prepare(["build"]);
mkdirSync(folder, { recursive: true });
const files: string[] = [];
for (const subject of packages()) {
  const { file } = await pack(subject, folder);
  files.push(file);
  console.log(`packed ${subject.name}@${subject.version}`);
}
console.log(`\nTo install them all in a project:\n\n  npm install ${files.join(" ")}\n`);
console.log(`The tarballs are in ${relative(cwd, folder) || "."}.`);
