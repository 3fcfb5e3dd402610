import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadSpec } from "@clientele/openapi";
import { type NamedSpec, specFor } from "./choice.ts";
import { type Comparer, type Comparison, createComparer } from "./comparison.ts";
import { readRecordings } from "./reading.ts";
import { type Recording, UnreadableInput } from "./recording.ts";
import { exchangeLines, summaryLines } from "./report.ts";

/** The surroundings of the command. */
export interface EvidenceEnvironment {
  /** Folder of the specs. */
  readonly specs: string;
  /** Folder to which paths of the arguments are relative. */
  readonly cwd: string;
  readonly print: (line: string) => void;
}

/** The usage text. */
const usage = `usage: npm run evidence -- <folder or file>... [--spec <name or file>] [--required-since <year>]

Compares recordings of real exchanges (single JSON files or HAR) with the specs. The spec is the given one, or the one
whose server has the host of the exchange, or the one named like its folder. Members that are missing from exchanges
recorded before --required-since, or from examples of documentation, are no contradiction.

Exit code: 0, no contradiction; 1, a recording contradicts a spec; 2, the input cannot be read.`;

/** Compares recordings with the specs, prints the result and returns the exit code. */
export function evidence(args: readonly string[], environment: EvidenceEnvironment): 0 | 1 | 2 {
  const { print } = environment;
  try {
    return compare(args, environment);
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    print(error.message);
    return 2;
  }
}

function compare(args: readonly string[], { specs: folder, cwd, print }: EvidenceEnvironment): 0 | 1 {
  const { positionals, spec, requiredSince } = read(args);
  const specs = spec === undefined ? specsIn(folder) : [specNamed(spec, folder, cwd)];
  const recordings = positionals.flatMap((path) => readRecordings(resolve(cwd, path)));
  const comparers = new Map<NamedSpec, Comparer>(
    specs.map((one) => [one, createComparer(one.spec, { requiredSince })]),
  );
  const results = new Map<NamedSpec, Comparison[]>();
  const foreign: string[] = [];
  for (const recording of recordings) {
    const chosen = specFor(recording, specs) ?? (spec === undefined ? undefined : specs[0]);
    const comparer = chosen && comparers.get(chosen);
    if (chosen === undefined || comparer === undefined) foreign.push(nameOf(recording));
    else results.set(chosen, [...(results.get(chosen) ?? []), comparer(recording)]);
  }
  for (const comparisons of results.values())
    for (const one of comparisons) for (const line of exchangeLines(one)) print(line);
  for (const name of foreign) print(`${"no spec".padEnd(16)}  ${name}`);
  for (const [chosen, comparisons] of results)
    for (const line of ["", ...summaryLines(chosen, comparisons)]) print(line);
  const all = [...results.values()].flat();
  if (!all.some(({ verdict }) => verdict !== "outside")) {
    throw new UnreadableInput("no exchange belongs to a spec: choose one with --spec, or name the folder like a spec");
  }
  return all.some(({ verdict }) => verdict === "contradicting") ? 1 : 0;
}

interface Arguments {
  readonly positionals: readonly string[];
  readonly spec: string | undefined;
  readonly requiredSince: number | undefined;
}

function read(args: readonly string[]): Arguments {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { spec: { type: "string" }, "required-since": { type: "string" } },
    });
    const since = values["required-since"];
    if (positionals.length === 0) throw new TypeError("no folder and no file is given");
    if (since !== undefined && !/^\d{4}$/.test(since)) throw new TypeError(`--required-since ${since} is not a year`);
    return { positionals, spec: values.spec, requiredSince: since === undefined ? undefined : Number(since) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UnreadableInput(`${error.message}\n\n${usage}`);
  }
}

function specsIn(folder: string): NamedSpec[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => ({ name: basename(file, ".yaml"), spec: loadSpec(join(folder, file)) }));
}

function specNamed(spec: string, folder: string, cwd: string): NamedSpec {
  const files = [join(folder, `${spec}.yaml`), resolve(cwd, spec)];
  const file = files.find((one) => existsSync(one));
  if (file === undefined) throw new UnreadableInput(`there is no spec ${spec}`);
  return { name: basename(file).replace(/\.(ya?ml|json)$/, ""), spec: loadSpec(file) };
}

function nameOf({ name, host }: Recording): string {
  return host === undefined ? name : `${name}: ${host}`;
}
