// `npm test`: every check of the workspace, each once, and a closing line that counts them.
import { closingLine, tally } from "./tally.ts";
import { root, type TaskOutcome, turbo } from "./turbo.ts";

const checks = ["lint", "unused", "lint:specs", "fresh", "build", "typecheck", "test", "docs"];
const flags = ["--output-logs=errors-only", "--log-order=stream"];
const site = "@clientele/site";
// The site shows what the tests have proven, so it is built and tested when they have ended.
const runs = [`--filter=!${site}`, `--filter=${site}`].map((filter) => turbo(checks, [...flags, filter]));
// What both runs needed was done once and counts once.
const outcomes = new Map(runs.flat().map((outcome): [string, TaskOutcome] => [outcome.taskId, outcome]));
const result = tally([...outcomes.values()], root);
for (const failure of result.failures) console.log(`failed: ${failure}`);
console.log(closingLine(result));
process.exitCode = result.failed ? 1 : 0;
