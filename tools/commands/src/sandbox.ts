// `npm run sandbox [-- <options>]`: builds the sandbox and serves it until Ctrl-C; takes the options of clientele-sandbox.
import { prepare } from "./prepare.ts";
import { runProgram } from "./program.ts";

prepare(["build"]);
runProgram("packages/sandbox/dist/program.mjs");
