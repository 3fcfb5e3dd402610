import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { environment } from "./environment.ts";
import { createStage } from "./stage.ts";

// The programs that import one client and nothing else. Other tests run programs with other imports.
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
  /** A module with exports is compiled, but has nothing to run. */
  readonly isModule: boolean;
}

const packageOf = (specifier: string): string => specifier.split("/").slice(0, 2).join("/");

function programsOf(page: string): Program[] {
  const blocks = readFileSync(join(root, page), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, source = ""], index) => {
    const imported = [...source.matchAll(/from "([^"]+)"/g)].map(([, name = ""]) => packageOf(name));
    const [first] = imported;
    if (!first?.startsWith("@clientele/") || imported.some((name) => name !== first)) return [];
    const provider = first.slice("@clientele/".length);
    // A program that imports core alone makes no calls.
    if (!existsSync(join(root, `specs/${provider}.yaml`))) return [];
    const name = `${page.replace(/\.md$/, "").replaceAll("/", "-")}-${index + 1}`;
    return [{ name, provider, source, isModule: /^export /m.test(source) }];
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
  it("are found", () => {
    expect(programs.length).toBeGreaterThan(5);
  });

  it("compile as strictly as the packages", () => {
    const { status, stdout } = spawnSync(tsc, ["--project", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  it.each(programs.filter(({ isModule }) => !isModule))("$name runs", async ({ name, provider }) => {
    const stage = await createStage(provider);
    const { faults, printed } = await stage.run(() => import(join(folder, `${name}.ts`)));
    expect(faults).toEqual([]);
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.join("\n")).not.toMatch(/undefined|\[object|NaN/);
  });
});
