// `npm test`: every check a contributor needs; `npm test -- --all` adds the slow suites. The closing line counts them.
import { parseArgs } from "node:util";
import { printFailures } from "./failure.ts";
import { closingLine, tally } from "./tally.ts";
import { root, type TaskOutcome, turbo } from "./turbo.ts";

const { values } = parseArgs({ options: { all: { type: "boolean", default: false } } });
const checks = ["lint", "unused", "lint:specs", "fresh", "build", "typecheck", "test", "docs"];
const tasks = values.all ? [...checks, "test:slow"] : checks;
const site = "@clientele/site";
// The site shows the results of the tests, so it is built and tested after them.
const runs = [`--filter=!${site}`, `--filter=${site}`].map((filter) =>
  turbo(tasks, { flags: ["--output-logs=hash-only", filter] }),
);
// A task that both runs needed counts once.
const outcomes = new Map(runs.flat().map((outcome): [string, TaskOutcome] => [outcome.taskId, outcome]));
printFailures([...outcomes.values()], root);
const result = tally([...outcomes.values()], root);
console.log(closingLine(result));
process.exitCode = result.failed ? 1 : 0;
