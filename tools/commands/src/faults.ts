// `npm run faults [-- <words>]`: plants faults in a copy of the workspace, and demands that the checks notice each.
import { plantFaults } from "@clientele/mutation";
import { root } from "./turbo.ts";

const isSound = await plantFaults(root, { print: (line) => console.log(line), only: process.argv[2] });
process.exitCode = isSound ? 0 : 1;
