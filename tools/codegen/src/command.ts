import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { SpecError } from "./spec/problem.ts";
import { readSpec } from "./spec/spec.ts";
import { compare, ForeignFileError, write } from "./writer.ts";

/** Where a command's lines go. */
export interface Output {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

const usage = `usage: node tools/codegen/src/main.ts --spec <spec.yaml> --out <folder> [--check]
       node tools/codegen/src/main.ts --spec <spec.yaml> --document <file.json>`;

/**
 * Runs the command line and resolves to its exit status: 0 done, 1 the spec is wrong or the folder is not as it would
 * be generated, 2 the arguments are wrong.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const options = parse(args);
  if (!options) {
    output.error(usage);
    return 2;
  }
  try {
    if (options.document !== undefined) return await writeDocument(options.spec, options.document, output);
    return await writeFiles(options, output);
  } catch (error) {
    if (isExpected(error)) output.error(error.message);
    else output.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

interface Options {
  readonly spec: string;
  /** The folder of the generated files; empty where only the document is written. */
  readonly out: string;
  readonly check: boolean;
  /** The file to write the spec to, as JSON. */
  readonly document: string | undefined;
}

async function writeFiles({ spec, out, check }: Options, output: Output): Promise<number> {
  const files = await generate(spec);
  const differences = check ? await compare(out, files) : await write(out, files);
  const folder = relative("", out) || ".";
  for (const { filename, state } of differences) {
    if (check) output.error(`${folder}/${filename} is ${state}`);
    else output.log(`${folder}/${filename} ${state === "extra" ? "removed" : "written"}`);
  }
  if (!check || differences.length === 0) return 0;
  // The package manager names the package whose script runs.
  const name = process.env.npm_package_name;
  const mend = name ? `npx pnpm --filter ${name} generate` : "this command without --check";
  output.error(`the files do not match ${spec}; to update them, run: ${mend}`);
  return 1;
}

async function writeDocument(spec: string, file: string, output: Output): Promise<number> {
  const { root } = await readSpec(spec);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(root.value, null, 2)}\n`);
  output.log(`${relative("", file)} written`);
  return 0;
}

function parse(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        spec: { type: "string" },
        out: { type: "string", default: "" },
        check: { type: "boolean", default: false },
        document: { type: "string" },
      },
    });
    const { spec, out, check, document } = values;
    const isComplete = spec && (document === undefined ? out !== "" : out === "" && !check);
    return isComplete ? { spec, out, check, document } : undefined;
  } catch {
    return undefined;
  }
}

// What the caller can mend; a stack trace would bury what it says.
function isExpected(error: unknown): error is Error {
  if (error instanceof SpecError || error instanceof ForeignFileError) return true;
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
