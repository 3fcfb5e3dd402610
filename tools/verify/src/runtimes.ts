import { createRequire } from "node:module";
import { attempt } from "@clientele/release/command";
import { Miniflare } from "miniflare";
import { executable, runInBrowser } from "./browser.ts";
import { bundleProgram } from "./bundle.ts";
import { type Consumer, type ModuleSystem, writeProgram } from "./consumer.ts";
import type { Findings } from "./consumer-program.ts";
import { installed, nodes } from "./node.ts";

const require = createRequire(import.meta.url);

/** A JavaScript runtime. */
export interface Runtime {
  readonly name: string;
  readonly systems: readonly ModuleSystem[];
  /** Its user agent, to make sure that it is the one meant. */
  readonly says: RegExp;
  /** The reason why it cannot be used on this machine. */
  readonly missing: string | undefined;
  /** Runs the program of a consumer against a server at `baseUrl`. */
  run(consumer: Consumer, system: ModuleSystem, baseUrl: string): Promise<Findings>;
}

/** Returns a runtime that runs the program as a file, by a command. */
function command(
  name: string,
  says: RegExp,
  binary: string | undefined,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Runtime {
  return {
    name,
    systems: ["esm", "cjs", "mixed"],
    says,
    missing: binary === undefined ? "it is not installed" : undefined,
    run: async (consumer, system, baseUrl) => {
      const program = await writeProgram(consumer, system, baseUrl);
      const { stdout, stderr } = await attempt(binary ?? name, [...args, program], { cwd: consumer.directory, env });
      try {
        return JSON.parse(stdout);
      } catch {
        return { runtime: name, held: [], error: `printed no findings\n${stdout}${stderr}` };
      }
    },
  };
}

/** The versions of Node. */
export const nodeRuntimes: readonly Runtime[] = nodes.map(({ major, binary }) =>
  command(`Node ${major}`, new RegExp(`^Node\\.js/${major}\\b`), binary),
);

/** Every supported runtime. */
export const runtimes: readonly Runtime[] = [
  ...nodeRuntimes,
  command(
    "Bun",
    /^Bun\//,
    installed(() => require.resolve("bun/package.json"), "bin/bun.exe"),
  ),
  command(
    "Deno",
    /^Deno\//,
    installed(() => require.resolve("deno/package.json"), "bin.cjs"),
    ["run", "--no-lock", "--allow-net", "--allow-read"],
    {
      DENO_NO_UPDATE_CHECK: "1",
      NO_COLOR: "1",
    },
  ),
  {
    name: "workerd",
    systems: ["esm"],
    says: /^Cloudflare-Workers/,
    missing: installed(() => require.resolve("miniflare/package.json"), "package.json")
      ? undefined
      : "it is not installed",
    run: async (consumer, _, baseUrl) => {
      const rest = "export default { fetch: async () => Response.json(await findings()) };";
      const script = await bundleProgram(consumer, baseUrl, rest, ["workerd", "worker", "import"]);
      const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-07-01" });
      try {
        return (await (await worker.dispatchFetch("http://worker/")).json()) as Findings; // what the program answers with
      } finally {
        await worker.dispose();
      }
    },
  },
  {
    name: "Chromium",
    systems: ["esm"],
    says: /Chrome\//,
    missing: executable ? undefined : "no Chromium is installed; the variable CHROMIUM may name one",
    run: (consumer, _, baseUrl) => runInBrowser(consumer, baseUrl),
  },
];
