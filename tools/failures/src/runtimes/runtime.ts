import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { clientNames } from "../discover.ts";
import type { Findings, Task } from "./program.ts";

const require: NodeJS.Require = createRequire(import.meta.url);
const packages: string = join(import.meta.dirname, "../../../../packages");

/** Something that runs JavaScript and has `fetch`. */
export interface Runtime {
  readonly name: string;
  /** How it names itself. */
  readonly agent: RegExp;
  /** Whether its errors distinguish a connection that was refused from one that broke. */
  readonly namesRefusal: boolean;
  run(tasks: readonly Task[]): Promise<Findings>;
}

/** The packages as they stand in the repository, not as they were last built. */
const sources = (): Record<string, string> => {
  const names = readdirSync(packages).map((name) => [`@clientele/${name}`, join(packages, name, "src/index.ts")]);
  return { "@clientele/core/provider": join(packages, "core/src/provider-kit.ts"), ...Object.fromEntries(names) };
};

async function bundle(end: string, tasks: readonly Task[]): Promise<string> {
  const names = clientNames();
  const imports = names.map((name, index) => `import create${index} from "${join(packages, name, "test/client.ts")}";`);
  const clients = names.map((_, index) => `create${index}`);
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { run } from "./program.ts";
        ${imports.join("\n")}
        const findings = () => run([${clients}], ${JSON.stringify(tasks)});
        ${end}`,
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    alias: sources(),
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

const command = (name: string, agent: RegExp, [binary, ...args]: readonly [string, ...string[]]): Runtime => ({
  name,
  agent,
  namesRefusal: true,
  run: async (tasks) => {
    const folder = mkdtempSync(join(tmpdir(), "runtimes-"));
    try {
      const file = join(folder, "program.mjs");
      writeFileSync(file, await bundle("console.log(JSON.stringify(await findings()));", tasks));
      const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
      const child = spawn(binary, [...args, file], { stdio: ["ignore", "pipe", "inherit"], env });
      let text = "";
      for await (const chunk of child.stdout) text += chunk;
      return JSON.parse(text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
});

const fileOf = (name: string, file: string): string => join(require.resolve(`${name}/package.json`), "..", file);

/** The runtimes that the packages are made for, except browsers, where a page cannot know why a request failed. */
export const runtimes: readonly Runtime[] = [
  ...[20, 22, 24].map((major) =>
    command(`Node ${major}`, new RegExp(`^Node.js/${major}\\b`), [
      fileOf(major === 24 ? "node" : `node-${major}`, "bin/node"),
    ]),
  ),
  command("Bun", /^Bun\//, [fileOf("bun", "bin/bun.exe")]),
  command("Deno", /^Deno\//, [fileOf("deno", "bin.cjs"), "run", "--no-lock", "--no-config", "--allow-net"]),
  {
    name: "workerd",
    agent: /^Cloudflare-Workers/,
    namesRefusal: false,
    run: async (tasks) => {
      const script = await bundle("export default { fetch: async () => Response.json(await findings()) };", tasks);
      const worker = new Miniflare({
        modules: true,
        script,
        compatibilityDate: "2026-07-01",
        // It reports every failed connection with a stack trace.
        handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
          stdout.resume();
          stderr.resume();
        },
      });
      try {
        return (await (await worker.dispatchFetch("http://worker/")).json()) as Findings; // what the program answers with
      } finally {
        await worker.dispose();
      }
    },
  },
];
