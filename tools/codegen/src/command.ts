import { relative } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { SpecError } from "./spec/problem.ts";
import { compare, ForeignFileError, write } from "./writer.ts";

/** Where a command's lines go. */
export interface Output {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

const usage = "usage: node tools/codegen/src/main.ts --spec <spec.yaml> --out <folder> [--check]";

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
  const { spec, out, check } = options;
  try {
    const files = await generate(spec);
    const differences = check ? await compare(out, files) : await write(out, files);
    const folder = relative("", out) || ".";
    for (const { filename, state } of differences) {
      if (check) output.error(`${folder}/${filename} is ${state}: generate again from ${spec}`);
      else output.log(`${folder}/${filename} ${state === "extra" ? "removed" : "written"}`);
    }
    return check && differences.length > 0 ? 1 : 0;
  } catch (error) {
    if (isExpected(error)) output.error(error.message);
    else output.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

interface Options {
  readonly spec: string;
  readonly out: string;
  readonly check: boolean;
}

function parse(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { spec: { type: "string" }, out: { type: "string" }, check: { type: "boolean", default: false } },
    });
    const { spec, out, check } = values;
    return spec && out ? { spec, out, check } : undefined;
  } catch {
    return undefined;
  }
}

// What the caller can mend; a stack trace would bury what it says.
function isExpected(error: unknown): error is Error {
  if (error instanceof SpecError || error instanceof ForeignFileError) return true;
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
