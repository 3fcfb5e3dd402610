// `npm run verify:packages`: builds the packages, then installs and calls them as users do.
import { prepare } from "./prepare.ts";
import { runProgram } from "./program.ts";

prepare(["build"]);
runProgram("tools/verify/src/verify.ts");
