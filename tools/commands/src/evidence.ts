// `npm run evidence -- <folder>`: compares recordings of real exchanges with the specs.
import { join } from "node:path";
import { evidence } from "@clientele/evidence";
import { root } from "./turbo.ts";

process.exitCode = evidence(process.argv.slice(2), {
  specs: join(root, "specs"),
  // Where the user stands, which npm remembers.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  print: (line) => console.log(line),
});
