import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, list } from "@clientele/openapi";

/** Something to break, and what has to notice. */
export interface Fault {
  /** What is wrong then, in a few words. */
  readonly fault: string;
  /** File to break, from the root of the workspace. */
  readonly file: string;
  /** The exact text to replace; it stands in the file once. */
  readonly replace: string;
  readonly by: string;
  readonly red: Check;
}

/** A check that has to go red. */
export interface Check {
  /** Folder of the package whose check it is, from the root of the workspace. */
  readonly in: string;
  /** Test files to run, or the name of a script of the package. */
  readonly run: readonly string[] | string;
  /** A part of the name of the test, or of what the script prints, that tells what was noticed. */
  readonly names: string;
}

/** Where faults are written down: beside what they break. */
const faultFiles: readonly string[] = ["packages/*/test/faults.json", "specs/faults.json", "tools/*/test/faults.json"];

/** All faults of a workspace; throws where one is not well formed, or its text does not stand in its file exactly once. */
export function faultsIn(root: string): Fault[] {
  return globSync([...faultFiles], { cwd: root })
    .sort()
    .flatMap((file) =>
      list(JSON.parse(readFileSync(join(root, file), "utf8"))).map((value) => faultOf(value, file, root)),
    );
}

function faultOf(value: unknown, source: string, root: string): Fault {
  if (!isFault(value)) throw new TypeError(`${source}: not a fault: ${JSON.stringify(value)}`);
  const { fault, file, replace, by } = value;
  const path = join(root, file);
  const count = existsSync(path) ? readFileSync(path, "utf8").split(replace).length - 1 : 0;
  const where = `${source}: "${fault}"`;
  if (count !== 1) throw new RangeError(`${where}: the text to replace stands ${count} times in ${file}: ${replace}`);
  if (replace === by) throw new RangeError(`${where}: changes nothing`);
  return value;
}

function isFault(value: unknown): value is Fault {
  if (!isNode(value) || !isNode(value.red)) return false;
  const { run } = value.red;
  const texts = [value.fault, value.file, value.replace, value.by, value.red.in, value.red.names];
  return (
    texts.every((text) => typeof text === "string") &&
    value.red.names !== "" &&
    (typeof run === "string" || Array.isArray(run))
  );
}
