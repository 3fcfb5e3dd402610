import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { docs, root } from "../place.ts";
import type { Provider } from "../provider.ts";
import { sources } from "../sources.ts";
import { isTree, tree } from "../tree.ts";
import { failures } from "./failures.ts";

/** Returns whether the samples of a provider can be run: the sandbox has it, and the samples say what they need there. */
export function isRunnable({ name }: Provider): boolean {
  return existsSync(worldOf(name)) && existsSync(join(root, "packages/sandbox/src", name));
}

/**
 * Returns the worker with everything that samples need, as a classic script that sets its source: a worker made of text
 * starts again without a request, and from a folder too.
 */
export async function workerScript(providers: readonly Provider[]): Promise<string> {
  const names = providers.filter(isRunnable).map(({ name }) => name);
  const entries = names.flatMap(modulesOf);
  const lines = [
    `import { startWorker } from ${JSON.stringify(join(import.meta.dirname, "worker.ts"))};`,
    ...entries.map((entry, at) => `import * as module${at} from ${JSON.stringify(entry)};`),
    ...names.map((name, at) => `import * as world${at} from ${JSON.stringify(worldOf(name))};`),
    `startWorker({`,
    `  modules: { ${entries.map((entry, at) => `${JSON.stringify(entry)}: module${at}`).join(", ")} },`,
    `  worlds: { ${names.map((name, at) => `${JSON.stringify(name)}: world${at}`).join(", ")} },`,
    `  failureBodies: ${JSON.stringify(Object.fromEntries(providers.map((one) => [one.name, failureBodies(one)])))},`,
    `});`,
  ];
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: docs, loader: "ts" },
    bundle: true,
    minify: true,
    // The names of error classes are shown.
    keepNames: true,
    format: "iife",
    target: "es2022",
    platform: "browser",
    plugins: [sources],
    write: false,
    logLevel: "warning",
  });
  return `globalThis.clienteleWorker=${JSON.stringify(outputFiles[0]?.text ?? "")};\n`;
}

function worldOf(name: string): string {
  return join(docs, "samples", name, "world.ts");
}

/** The modules that a package exports and samples may import. */
function modulesOf(name: string): string[] {
  const manifest = tree(JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")));
  const code = Object.entries(tree(manifest.exports)).filter(([, target]) => isTree(target));
  return code.map(([entry]) => `${manifest.name}${entry.slice(1)}`);
}

/** The first body that the spec documents for each status that a reader may pick. */
function failureBodies({ spec }: Provider): Record<string, unknown> {
  const responses = spec.operations.flatMap((operation) => operation.responses);
  const found = Object.keys(failures).map((label) => {
    const response = responses.find(({ status, media }) => status === label && media[0]?.examples[0]);
    return [label, response?.media[0]?.examples[0]?.value] as const;
  });
  return Object.fromEntries(found.filter(([, body]) => body !== undefined));
}
