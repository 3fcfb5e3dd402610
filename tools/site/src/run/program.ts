import { transform } from "sucrase";
import type { Failure } from "./protocol.ts";

/** What a program may import, by module name. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a program sees beside the platform. */
export interface Surroundings {
  readonly modules: Modules;
  readonly console: Readonly<Record<string, (...values: readonly unknown[]) => void>>;
  readonly process: { readonly env: Readonly<Record<string, string>> };
}

/** Lines that stand before the first of the program in the function made of it. */
const LEAD = 2;
const NAME = "sample.ts";
const AsyncFunction = (async () => {}).constructor as new (
  ...words: string[]
) => (...values: unknown[]) => Promise<void>; // no other way to get it

/** Runs a TypeScript module and returns its exports. Rejects with what it throws, and for what is no TypeScript. */
export async function runProgram(source: string, { modules, console, process }: Surroundings): Promise<object> {
  const { code } = transform(source, { transforms: ["typescript", "imports"], preserveDynamicImport: false });
  const exports = {};
  const load = (name: string): unknown => {
    const found = modules[name];
    if (!found) throw new Error(`There is no module "${name}" here; there are ${Object.keys(modules).join(", ")}.`);
    return found;
  };
  const program = new AsyncFunction("require", "exports", "console", "process", `${code}\n//# sourceURL=${NAME}`);
  await program(load, exports, console, process);
  return exports;
}

/** Returns what a reader needs to know of an error: its class, its message, and where in the program it arose. */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: "Error", message: String(error), line: undefined };
  const { name, message, stack = "" } = error;
  const [, thrown] = new RegExp(`${NAME.replace(".", "\\.")}:(\\d+)`).exec(stack) ?? [];
  // A mistake in the syntax has its place in the message.
  const [, parsed] = /\((\d+):\d+\)$/.exec(message) ?? [];
  const line = parsed ? Number(parsed) : thrown ? Number(thrown) - LEAD : undefined;
  return { name, message: message.replace(/ \(\d+:\d+\)$/, "").replace(/^Error transforming [^:]*: /, ""), line };
}
