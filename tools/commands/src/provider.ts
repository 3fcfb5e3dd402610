// `npm run provider -- new <name> <spec.yaml>` makes the package of a provider from its spec, and
// `npm run provider -- check <name>` runs every check of one package.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiReport, reportName } from "@clientele/release/api-report";
import { packageAt } from "@clientele/release/workspace";
import { run } from "@clientele/scaffold";
import { printFailures } from "./failure.ts";
import { closingLine, tally } from "./tally.ts";
import { root, turbo } from "./turbo.ts";

const args = process.argv.slice(2);
const [command, name = ""] = args;
process.exitCode = command === "check" ? check() : await create();

async function create(): Promise<number> {
  // Where the user stands, which npm remembers.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const status = await run(args, { root, cwd, print: (line) => console.log(line) });
  if (status !== 0) return status;
  console.log("\nLinking the package, and building it for its API report …");
  return link() || build(`@clientele/${name}`) || report(join(root, "packages", name));
}

function link(): number {
  const { packageManager }: { packageManager: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  // A new package changes the lockfile, which pnpm otherwise holds to be final on a CI machine.
  const install = ["install", "--no-frozen-lockfile", "--prefer-offline", "--reporter=append-only"];
  const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32" } as const;
  return spawnSync("npx", ["--yes", packageManager, ...install], options).status ?? 1;
}

function build(subject: string): number {
  const outcomes = turbo(["build"], { flags: [`--filter=${subject}`, "--output-logs=errors-only"] });
  return outcomes.every(({ exitCode }) => exitCode === 0) ? 0 : 1;
}

function report(directory: string): number {
  writeFileSync(join(directory, reportName), apiReport(packageAt(directory)));
  return 0;
}

function check(): number {
  if (!name || !existsSync(join(root, "packages", name, "package.json"))) {
    console.error(`usage: npm run provider -- check <name>; there is no packages/${name}`);
    return 2;
  }
  const flags = [`--filter=@clientele/${name}`, "--output-logs=hash-only"];
  const outcomes = turbo(["fresh", "build", "typecheck", "test"], { flags });
  printFailures(outcomes, root);
  const result = tally(outcomes, root);
  console.log(closingLine(result));
  return result.failed ? 1 : 0;
}
