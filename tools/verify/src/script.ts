import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { chromium } from "playwright-core";
import { executable } from "./browser.ts";
import { installed, nodes } from "./node.ts";

const require = createRequire(import.meta.url);

/** A runtime that runs a script: a module whose default export is a function without parameters. */
export interface ScriptRuntime {
  readonly name: string;
  /** Why it cannot be used on this machine. */
  readonly missing: string | undefined;
  /** Runs the script of a file, and returns what its function resolves to, as JSON carries it. */
  run(file: string): Promise<unknown>;
}

const bundle = async (file: string, rest: string, conditions: readonly string[]): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: `import script from ${JSON.stringify(file)};\n${rest}`, resolveDir: tmpdir(), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: [...conditions],
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
};

function command(name: string, binary: string | undefined, args: readonly string[] = []): ScriptRuntime {
  return {
    name,
    missing: binary === undefined ? "it is not installed" : undefined,
    async run(file) {
      const folder = mkdtempSync(join(tmpdir(), "script-"));
      try {
        const program = join(folder, "program.mjs");
        writeFileSync(program, await bundle(file, "console.log(JSON.stringify(await script()));", ["import"]));
        const child = spawn(binary ?? name, [...args, program], { stdio: ["ignore", "pipe", "inherit"] });
        let text = "";
        for await (const chunk of child.stdout) text += chunk;
        return JSON.parse(text);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

/** Every runtime that the packages are made for. */
export const scriptRuntimes: readonly ScriptRuntime[] = [
  ...nodes.map(({ major, binary }) => command(`Node ${major}`, binary)),
  command(
    "Bun",
    installed(() => require.resolve("bun/package.json"), "bin/bun.exe"),
  ),
  command(
    "Deno",
    installed(() => require.resolve("deno/package.json"), "bin.cjs"),
    ["run", "--no-config", "--no-lock"],
  ),
  {
    name: "workerd",
    missing: installed(() => require.resolve("miniflare/package.json"), "package.json")
      ? undefined
      : "it is not installed",
    async run(file) {
      const rest = "export default { fetch: async () => Response.json(await script()) };";
      const text = await bundle(file, rest, ["workerd", "worker", "import"]);
      const worker = new Miniflare({ modules: true, script: text, compatibilityDate: "2026-07-01" });
      try {
        return await (await worker.dispatchFetch("http://worker/")).json();
      } finally {
        await worker.dispose();
      }
    },
  },
  {
    name: "Chromium",
    missing: executable ? undefined : "no Chromium is installed; the variable CHROMIUM may name one",
    async run(file) {
      const text = await bundle(file, "script().then((value) => { globalThis.found = { value }; });", [
        "browser",
        "import",
      ]);
      const browser = await chromium.launch({
        ...(executable && { executablePath: executable }),
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
      });
      try {
        const page = await browser.newPage();
        const html = { contentType: "text/html", body: "<script type=module src=/main.js></script>" };
        await page.route("http://localhost/", (route) => route.fulfill(html));
        await page.route("http://localhost/main.js", (route) =>
          route.fulfill({ contentType: "text/javascript", body: text }),
        );
        await page.goto("http://localhost/");
        const found = await page.waitForFunction("globalThis.found", undefined, { timeout: 60_000 });
        return ((await found.jsonValue()) as { value: unknown }).value; // what the page sets
      } finally {
        await browser.close();
      }
    },
  },
];
