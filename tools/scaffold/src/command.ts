import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Blueprint } from "./blueprint.ts";
import { examine } from "./examine.ts";
import { providerFiles } from "./files.ts";
import { choicesOf, limitsOf } from "./limits.ts";
import { apply } from "./stage.ts";
import { heading, wiredFiles } from "./wiring.ts";

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
  const specFile = resolve(cwd, file);
  const found = await examine(root, { name, specFile, label: file });
  if (Array.isArray(found)) {
    for (const problem of found) print(problem);
    print(`${found.length === 1 ? "One problem" : `${found.length} problems`}; nothing was written.`);
    return 1;
  }
  const added = await providerFiles(root, found, readFileSync(specFile, "utf8"));
  const changed = wiredFiles(root, found);
  await apply(root, { added, changed });
  report(found, [...added.keys()], [...changed.keys()], print);
  return 0;
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
    ...changed.map((path) => `${path} (changed)`),
  ]);
  section("Taken from the spec", choicesOf(blueprint));
  const limits = limitsOf(blueprint);
  section("What it does not do for this spec", limits.length > 0 ? limits : ["nothing that the tool knows of"]);
  const next = [
    [`npm run provider -- check ${name}`, "generates, builds, type-checks and tests the package"],
    [`packages/${name}/`, "is yours from now on, but for src/generated"],
    [`specs/arazzo/${name}.arazzo.yaml`, "calls what is safe; give it the life of a customer"],
    ["docs/capabilities.yaml", `has rows under ${heading}; put them where they belong`],
    ["npx changeset", "announces the package"],
  ];
  const width = Math.max(...next.map(([first = ""]) => first.length));
  section(
    "Next",
    next.map(([first = "", second]) => `${first.padEnd(width)}  ${second}`),
  );
}
