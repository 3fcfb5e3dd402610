// `npm run docs`: builds the documentation site and serves it on loopback until Ctrl-C.
import { serve } from "@clientele/site";
import { turbo } from "./turbo.ts";

const failed = turbo(["docs"], ["--output-logs=new-only"]).filter(({ exitCode }) => exitCode !== 0);
if (failed.length) {
  console.error(`could not: ${failed.map(({ taskId }) => taskId).join(", ")}`);
  process.exit(1);
}
const site = await serve({ port: 4400 });
console.log(`\nThe documentation is at ${site.url} (Ctrl-C ends it)`);
