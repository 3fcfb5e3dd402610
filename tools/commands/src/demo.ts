// `npm run demo [-- --verbose]`: builds the packages and takes a client through the life of a customer in the sandbox.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare } from "./prepare.ts";
import { root } from "./turbo.ts";

console.log("Building the packages …");
prepare(["build"], { verbose: process.argv.includes("--verbose") });
const load = (file: string) => import(pathToFileURL(join(root, "docs/demo", file)).href);
const [{ demo }, { createShow }] = await Promise.all([load("demo.ts"), load("show.ts")]);
await demo(createShow((line: string) => console.log(line)));
console.log(`
Next:
  npm run pack          tarballs of all packages, to install in a project
  npm run sandbox       the sandbox as a server, with a page to look at
  npm run docs          the documentation site on this machine
  docs/guides/getting-started.md, docs/samples/<provider>/`);
