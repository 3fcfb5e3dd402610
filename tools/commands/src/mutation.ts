// `npm run mutation [-- <words>]`: plants faults and mutates sources, and fails if the checks miss too much.
import { plantFaults } from "@clientele/mutation/planting";
import { mutateSources } from "@clientele/mutation/source-mutants";
import { root } from "./turbo.ts";

const print = (line: string): void => console.log(line);
const only = process.argv.slice(2).join(" ") || undefined;
const caught = await plantFaults(root, { print, only });
// Words select planted faults; Stryker has no such names.
const detected = only !== undefined || (await mutateSources(root, print));
process.exitCode = caught && detected ? 0 : 1;
