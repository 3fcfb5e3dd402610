import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, list } from "@clientele/openapi";

/** A change that breaks a spec or a generated table, and the check that must notice it. */
export interface Fault {
  /** What is wrong after the change, in a few words. */
  readonly fault: string;
  /** File to change, from the root of the workspace. */
  readonly file: string;
  /** The exact text to replace; it occurs in the file once. */
  readonly replace: string;
  readonly by: string;
  readonly red: Check;
}

/** A check that must fail. */
export interface Check {
  /** Folder of the package whose check it is, from the root of the workspace. */
  readonly in: string;
  /** Test files to run, or the name of a script of the package. */
  readonly run: readonly string[] | string;
  /** A part of the name of the test, or of the output of the script. */
  readonly names: string;
}

/** The table of faults, beside the specs. */
const table = "specs/faults.json";

/** Reads the faults of a workspace; throws for one that is malformed, or whose text does not occur exactly once. */
export function faultsIn(root: string): Fault[] {
  return list(JSON.parse(readFileSync(join(root, table), "utf8"))).map((value) => faultOf(value, root));
}

function faultOf(value: unknown, root: string): Fault {
  if (!isFault(value)) throw new TypeError(`${table}: not a fault: ${JSON.stringify(value)}`);
  const { fault, file, replace, by } = value;
  const path = join(root, file);
  const count = existsSync(path) ? readFileSync(path, "utf8").split(replace).length - 1 : 0;
  const place = `${table}: "${fault}"`;
  if (count !== 1) throw new RangeError(`${place}: the text to replace occurs ${count} times in ${file}: ${replace}`);
  if (replace === by) throw new RangeError(`${place}: changes nothing`);
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
