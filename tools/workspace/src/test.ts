// `npm test`: every check of the workspace, each once, and a closing line that counts them.
import { closingLine, tally } from "./tally.ts";
import { root, turbo } from "./turbo.ts";

const checks = ["lint", "unused", "lint:specs", "fresh", "build", "typecheck", "test", "docs"];
const result = tally(turbo(checks, ["--output-logs=errors-only", "--log-order=stream"]), root);
for (const failure of result.failures) console.log(`failed: ${failure}`);
console.log(closingLine(result));
process.exitCode = result.failed ? 1 : 0;
