import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { environment } from "./environment.ts";
import { createStage } from "./stage.ts";

// Programs of other frameworks and fragments of programs are for other tests; here are those that stand on their own.
const root = join(import.meta.dirname, "../..");
const pages = [
  "README.md",
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`),
  ...readdirSync(join(root, "docs/guides")).map((name) => `docs/guides/${name}`),
].filter((page) => page.endsWith(".md") && existsSync(join(root, page)));
const folder = join(import.meta.dirname, "../reports/guides");
const tsc = join(import.meta.dirname, "../node_modules/.bin/tsc");

interface Program {
  readonly name: string;
  readonly provider: string;
  readonly source: string;
}

function programsOf(page: string): Program[] {
  const blocks = readFileSync(join(root, page), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, source = ""], index) => {
    const imported = [...source.matchAll(/from "([^"]+)"/g)].map(([, name = ""]) => name);
    const [first] = imported;
    if (!first?.startsWith("@clientele/") || imported.some((name) => name !== first)) return [];
    if (/^export /m.test(source)) return [];
    const provider = first.slice("@clientele/".length);
    // The transport alone calls nobody.
    if (!existsSync(join(root, `specs/${provider}.yaml`))) return [];
    return [{ name: `${page.replace(/\.md$/, "").replaceAll("/", "-")}-${index + 1}`, provider, source }];
  });
}

const programs = pages.flatMap(programsOf);

beforeAll(() => {
  Object.assign(process.env, environment);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, source } of programs) writeFileSync(join(folder, `${name}.ts`), source);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["."] }));
});

describe("programs in READMEs and guides", () => {
  it("are there", () => {
    expect(programs.length).toBeGreaterThan(5);
  });

  it("compile as strictly as the packages", () => {
    const { status, stdout } = spawnSync(tsc, ["--project", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  it.each(programs)("$name runs as it stands", async ({ name, provider }) => {
    const stage = await createStage(provider);
    const { faults, printed } = await stage.run(() => import(join(folder, `${name}.ts`)));
    expect(faults).toEqual([]);
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.join("\n")).not.toMatch(/undefined|\[object|NaN/);
  });
});
