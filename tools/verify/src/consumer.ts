import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { run } from "@clientele/release/command";
import type { Tarball } from "@clientele/release/tarball";
import type { Package } from "@clientele/release/workspace";
import { transform } from "esbuild";
import { type Plan, planOf } from "./plan.ts";

/** The module system of a project; with `mixed`, the client is CommonJS and the module that imports `raw` is not. */
export type ModuleSystem = "esm" | "cjs" | "mixed";

/** A temporary project outside this workspace, into which packages are installed from their tarballs. */
export interface Consumer {
  readonly directory: string;
  readonly subject: Package;
  /** Writes a file of the project. */
  write(name: string, text: string): string;
  /** Deletes the project. */
  remove(): void;
}

/** Creates an empty project and installs tarballs into it, without a registry. */
export async function createConsumer(subject: Package, tarballs: readonly Tarball[]): Promise<Consumer> {
  const directory = mkdtempSync(join(tmpdir(), "consumer-"));
  const write: Consumer["write"] = (name, text) => {
    const file = join(directory, name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  write("package.json", JSON.stringify({ name: "consumer", private: true }));
  const files = tarballs.map(({ file }) => basename(file));
  for (const { file } of tarballs) cpSync(file, join(directory, basename(file)));
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  await run("npm", ["install", "--offline", ...quiet, ...files.map((file) => `./${file}`)], {
    cwd: directory,
    // Settings of a surrounding npm, npx or pnpm are not for this project.
    env: Object.fromEntries(
      Object.keys(process.env).flatMap((name) => (/^npm_/i.test(name) ? [[name, undefined]] : [])),
    ),
  });
  return { directory, subject, write, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

// The formats of the client, and of the modules that use it.
const formats = {
  esm: { client: "esm", user: "esm" },
  cjs: { client: "cjs", user: "cjs" },
  mixed: { client: "cjs", user: "esm" },
} as const;
const extensions = { esm: "mjs", cjs: "cjs" } as const;

/** Writes a program that makes the planned calls against `baseUrl` and prints its findings; returns its file. */
export async function writeProgram(consumer: Consumer, system: ModuleSystem, baseUrl: string): Promise<string> {
  const { subject, write } = consumer;
  if (!subject.client) throw new Error(`${subject.name} is no client`);
  const { client, user } = formats[system];
  const compile = async (name: string, file: string, format: "esm" | "cjs"): Promise<void> => {
    const { code } = await transform(readFileSync(file, "utf8"), { loader: "ts", format, target: "es2022" });
    write(`${name}.${extensions[format]}`, code);
  };
  await compile("client", subject.client.factory, client);
  await compile("consume", join(import.meta.dirname, "consumer-program.ts"), user);
  return write(`main.${extensions[user]}`, main(subject.name, system, baseUrl, planOf(subject.client.spec)));
}

/** The text of a module that exports the findings as a promise named `findings`, for bundlers. */
export function writeModule(consumer: Consumer, baseUrl: string, name: string, rest: string): string {
  const { subject, write } = consumer;
  if (!subject.client) throw new Error(`${subject.name} is no client`);
  return write(name, `${wiring(subject.name, "esm", baseUrl, planOf(subject.client.spec))}\n${rest}\n`);
}

function main(name: string, system: ModuleSystem, baseUrl: string, plan: Plan): string {
  return `${wiring(name, system, baseUrl, plan)}
findings().then((found) => console.log(JSON.stringify(found)));
`;
}

function wiring(name: string, system: ModuleSystem, baseUrl: string, plan: Plan): string {
  const imports = {
    esm: `import * as library from "${name}";
import { raw } from "${name}/raw";
import createClient from "./client.mjs";
import { consume } from "./consume.mjs";`,
    cjs: `const library = require("${name}");
const { raw } = require("${name}/raw");
const { default: createClient } = require("./client.cjs");
const { consume } = require("./consume.cjs");`,
    mixed: `import { createRequire } from "node:module";
import { raw } from "${name}/raw";
import { consume } from "./consume.mjs";
const require = createRequire(import.meta.url);
const library = require("${name}");
const { default: createClient } = require("./client.cjs");`,
  };
  return `${imports[system]}
const findings = () => consume({ ...library, raw }, createClient, ${JSON.stringify(baseUrl)}, ${JSON.stringify(plan)});`;
}
