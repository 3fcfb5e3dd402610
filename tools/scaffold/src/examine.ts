import { existsSync, readFileSync } from "node:fs";
import { formatProblem, type Problem, parseSpec, type Spec, SpecError } from "@clientele/codegen";
import { type Spec as Contract, loadSpec } from "@clientele/openapi";
import { readAuthentication } from "./authentication.ts";
import { type Blueprint, readBlueprint } from "./blueprint.ts";
import { lintProblems } from "./lint.ts";
import { clashProblems, nameProblems } from "./name.ts";
import { readServers } from "./servers.ts";

/** What is examined: a name, and a spec under the name that the caller gave its file. */
export interface Candidate {
  readonly name: string;
  readonly specFile: string;
  readonly label: string;
}

/** Everything that stands against a new provider; or, where nothing does, what it is made from. Writes nothing. */
export async function examine(root: string, { name, specFile, label }: Candidate): Promise<Blueprint | string[]> {
  const problems = nameProblems(root, name);
  if (!existsSync(specFile)) return [...problems, `spec: ${label} does not exist`];
  const text = readFileSync(specFile, "utf8");
  // Generated files repeat the name that the spec will have.
  const spec = attempt(() => parseSpec(text, `specs/${name}.yaml`));
  const faults = Array.isArray(spec) ? spec.map((problem) => formatProblem({ ...problem, file: label })) : [];
  if (Array.isArray(spec) && spec.some(({ rule }) => rule === "yaml-syntax")) return [...problems, ...faults];
  problems.push(...(await lintProblems(root, specFile, label)), ...faults);
  let contract: Contract;
  try {
    contract = loadSpec(specFile);
  } catch (error) {
    // The other checks usually report the same problem in better words.
    return problems.length > 0 ? problems : [`spec: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (Array.isArray(spec)) {
    const reads = [readAuthentication(contract, name), readServers(contract)];
    return [...problems, ...reads.flatMap((read) => (Array.isArray(read) ? read : []))];
  }
  const blueprint = readBlueprint(name, spec, contract);
  problems.push(...clashProblems(name, spec), ...(Array.isArray(blueprint) ? blueprint : []));
  return problems.length > 0 || Array.isArray(blueprint) ? problems : blueprint;
}

function attempt(parse: () => Spec): Spec | Problem[] {
  try {
    return parse();
  } catch (error) {
    if (error instanceof SpecError) return [...error.problems];
    throw error;
  }
}
