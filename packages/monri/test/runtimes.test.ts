import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import vectors from "./digest-vectors.json" with { type: "json" };
import type { Findings } from "./program.ts";
import { parseSignature, verifySignature } from "./signature.ts";

const program = fileURLToPath(new URL("program.ts", import.meta.url));
const merchantKey = "mk_4hT8sWq2Zx6LpN1v";
const authenticityToken = "7db11ea5d4a1af32421b564c79b946d1ead3daf0";
const call = `run(${JSON.stringify(merchantKey)}, ${JSON.stringify(authenticityToken)})`;
const settled = `${call}.catch((error) => ({ error: String(error?.stack ?? error) }))`;

const require = createRequire(import.meta.url);
const bun = join(require.resolve("bun/package.json"), "../bin/bun.exe");
const deno = join(require.resolve("deno/package.json"), "../bin.cjs");

const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "clientele-"));
  const script = `import { run } from ${JSON.stringify(program)};\nconsole.log(JSON.stringify(await ${settled}));`;
  await writeFile(join(folder, "program.mjs"), await bundle(script));
});
afterAll(() => rm(folder, { recursive: true }));

const spawned = async (command: string, ...args: readonly string[]): Promise<Findings> => {
  const { stdout } = await promisify(execFile)(command, [...args, join(folder, "program.mjs")]);
  return JSON.parse(stdout);
};

const onWorkerd = async (flags: readonly string[]): Promise<Findings> => {
  const entry = `import { run } from ${JSON.stringify(program)};
    export default { fetch: async () => Response.json(await ${settled}) };`;
  const worker = new Miniflare({
    modules: true,
    script: await bundle(entry),
    compatibilityDate: "2026-07-01",
    compatibilityFlags: [...flags],
  });
  try {
    return (await (await worker.dispatchFetch("http://worker/")).json()) as Findings; // the results of the program
  } finally {
    await worker.dispose();
  }
};

const runtimes: readonly (readonly [string, RegExp, () => Promise<Findings>])[] = [
  ["Node", /^Node/, () => spawned(process.execPath)],
  ["Bun", /^Bun/, () => spawned(bun)],
  ["Deno", /^Deno/, () => spawned(deno, "run", "--no-config", "--no-lock")],
  ["workerd", /^Cloudflare-Workers/, () => onWorkerd([])],
  ["workerd with Node's modules", /^Cloudflare-Workers/, () => onWorkerd(["nodejs_compat"])],
];

describe.each(runtimes)("on %s", (name, agent, run) => {
  let findings: Findings;
  beforeAll(async () => {
    findings = await run();
    expect(findings.error).toBeUndefined();
    expect(findings.runtime).toMatch(agent);
  });

  test("the signer computes the published digests", () => {
    expect(findings.vectors.map((header) => parseSignature(header).digest)).toEqual(
      vectors.map(({ digest }) => digest),
    );
  });

  test("every request has a valid signature", () => {
    expect(findings.requests).toHaveLength(4);
    for (const request of findings.requests) verifySignature(request, merchantKey);
  });

  test.each(["awaitsCall", "awaitsList", "iteratesItems", "iteratesPages", "collectsItems", "awaitsResponse"])(
    "the stack of an error has the line of a caller that %s",
    (caller) => {
      expect(findings.stacks[caller]).toContain("NotFoundError");
      expect(findings.stacks[caller]).toMatch(new RegExp(`\\b${caller}\\b`));
    },
  );

  test("the digest is computed by Node's hash, or WebCrypto where there is none", () => {
    const signatures = findings.requests.length + findings.vectors.length;
    expect(findings.webCrypto).toBe(name === "workerd" ? signatures : 0);
  });
});
