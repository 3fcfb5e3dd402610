import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseSpec, type Spec, SpecError } from "@clientele/codegen";
import { loadSpec } from "@clientele/contract";
import { type Blueprint, readBlueprint } from "./blueprint.ts";
import { providerFiles } from "./files.ts";
import { choicesOf, limitsOf } from "./limits.ts";
import { lintProblems } from "./lint.ts";
import { clashProblems, nameProblems } from "./name.ts";
import { apply } from "./stage.ts";
import { wiredFiles } from "./wiring.ts";

/** Where the command works. */
export interface Environment {
  /** The repository. */
  readonly root: string;
  /** The folder that a relative path of the arguments starts from. */
  readonly cwd: string;
  readonly print: (line: string) => void;
}

const usage = "usage: npm run provider -- new <name> <spec.yaml>";

/**
 * `new <name> <spec.yaml>`: makes a package, its samples and its place in the repository from a spec. Resolves to the
 * exit status: 0 done, 1 refused with nothing written, 2 the arguments are wrong.
 */
export async function run(args: readonly string[], { root, cwd, print }: Environment): Promise<number> {
  const [command, name, file, ...rest] = args;
  if (command !== "new" || name === undefined || file === undefined || rest.length > 0) {
    print(usage);
    return 2;
  }
  const found = await examine(root, name, resolve(cwd, file), file);
  if (Array.isArray(found)) {
    for (const problem of found) print(problem);
    print(`${found.length === 1 ? "One problem" : `${found.length} problems`}; nothing was written.`);
    return 1;
  }
  const added = await providerFiles(root, found, readFileSync(resolve(cwd, file), "utf8"));
  const changed = wiredFiles(root, found);
  await apply(root, { added, changed });
  report(found, [...added.keys()], [...changed.keys()], print);
  return 0;
}

/** Everything that stands against a new provider, or what it can be made from. */
async function examine(root: string, name: string, specFile: string, label: string): Promise<Blueprint | string[]> {
  const problems = nameProblems(root, name);
  if (!existsSync(specFile)) return [...problems, `spec: ${label} does not exist`];
  problems.push(...(await lintProblems(root, specFile, label)));
  let spec: Spec;
  try {
    parseSpec(readFileSync(specFile, "utf8"), label);
    // Once more under the name that it will have, which generated files repeat.
    spec = parseSpec(readFileSync(specFile, "utf8"), `specs/${name}.yaml`);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return [...problems, ...error.message.split("\n")];
  }
  const blueprint = readBlueprint(name, spec, loadSpec(specFile));
  problems.push(...clashProblems(root, name, spec), ...(Array.isArray(blueprint) ? blueprint : []));
  return problems.length > 0 || Array.isArray(blueprint) ? problems : blueprint;
}

function report(
  blueprint: Blueprint,
  added: readonly string[],
  changed: readonly string[],
  print: (line: string) => void,
): void {
  const { name } = blueprint;
  const section = (title: string, lines: readonly string[]): void => {
    print(`\n${title}`);
    for (const line of lines) print(`  ${line}`);
  };
  const within = (folder: string): string => {
    const count = added.filter((path) => path.startsWith(`${folder}/`)).length;
    return `${folder}/ (${count} files)`;
  };
  section("Written", [
    ...added.filter((path) => path.startsWith("specs/")),
    within(`packages/${name}`),
    within(`docs/samples/${name}`),
    ...changed.map((path) => `${relative("", path)} (changed)`),
  ]);
  section("Taken from the spec", choicesOf(blueprint));
  const limits = limitsOf(blueprint);
  section("What it does not do for this spec", limits.length > 0 ? limits : ["nothing that the tool knows of"]);
  section("Next", [
    `npm run provider -- check ${name}   generates, builds, type-checks and tests the package`,
    `packages/${name}/src/client.ts      is yours from now on, like the README, the tour and the samples`,
    `specs/arazzo/${name}.arazzo.yaml    calls what is safe; give it the life of a customer`,
    "docs/capabilities.yaml              has rows under More; put them where they belong",
    "npx changeset                       announces the package",
  ]);
}
