import { createRequire } from "node:module";
import { join } from "node:path";
import { attempt } from "@clientele/release/command";
import { manifestOf } from "@clientele/release/workspace";
import type { Consumer } from "./consumer.ts";
import { installed } from "./node.ts";

const require = createRequire(import.meta.url);

/** A release of TypeScript. */
export interface Compiler {
  /** `TypeScript 5.9.3`. */
  readonly name: string;
  readonly version: string;
  readonly tsc: string;
}

/** The supported releases of TypeScript: those that this tool depends on. */
export const compilers: readonly Compiler[] = [
  () => require.resolve("typescript-5/package.json"),
  () => require.resolve("typescript/package.json"),
].flatMap((resolve) => {
  const tsc = installed(resolve, "bin/tsc");
  if (tsc === undefined) return [];
  const { version } = manifestOf(join(tsc, "../.."));
  return [{ name: `TypeScript ${version}`, version, tsc }];
});

/** A mode of module resolution. */
export interface Resolution {
  readonly name: string;
  /** `type` of the package.json of the project. */
  readonly type: "module" | "commonjs";
  readonly options: Readonly<Record<string, unknown>>;
  /** Returns whether a release of TypeScript has it. */
  supported(compiler: Compiler): boolean;
}

const everywhere = (): boolean => true;

/** The supported modes of module resolution. */
export const resolutions: readonly Resolution[] = [
  { name: "nodenext, ESM", type: "module", options: { module: "nodenext" }, supported: everywhere },
  { name: "nodenext, CommonJS", type: "commonjs", options: { module: "nodenext" }, supported: everywhere },
  {
    name: "bundler",
    type: "module",
    options: { module: "esnext", moduleResolution: "bundler" },
    supported: everywhere,
  },
  {
    name: "node10",
    type: "commonjs",
    options: { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "5.0" },
    // Later releases do not have it.
    supported: ({ version }) => version.startsWith("5."),
  },
];

/** The result of a type check. */
export interface Checked {
  readonly exitCode: number;
  readonly output: string;
  /** Number of type instantiations, which is what a package costs in an editor. */
  readonly instantiations: number;
  readonly types: number;
  /** Seconds. */
  readonly seconds: number;
}

/** Checks files of a project, including the declarations of packages. */
export async function check(
  directory: string,
  write: Consumer["write"],
  compiler: Compiler,
  files: readonly string[],
  options: Readonly<Record<string, unknown>> = {},
): Promise<Checked> {
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  const project = write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  const args = [compiler.tsc, "-p", project, "--extendedDiagnostics", "--pretty", "false"];
  const { exitCode, stdout, stderr } = await attempt(process.execPath, args, { cwd: directory });
  const figure = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1] ?? Number.NaN);
  const [instantiations, types, seconds] = [figure("Instantiations"), figure("Types"), figure("Total time")];
  if (Number.isNaN(instantiations)) throw new Error(`${compiler.name} printed no figures\n${stdout}${stderr}`);
  const output = stdout.replace(/^Files:[\s\S]*/m, "").trim();
  return { exitCode, output, instantiations, types, seconds };
}
