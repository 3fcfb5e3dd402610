// `npm run bench`: builds the packages, measures them beside other clients and writes docs/benchmarks.md.
import { prepare } from "./prepare.ts";
import { runProgram } from "./program.ts";

prepare(["build"]);
runProgram("tools/bench/src/main.ts");
