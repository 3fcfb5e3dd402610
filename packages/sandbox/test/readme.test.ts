import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";

const folder = join(import.meta.dirname, "../reports/readme");
const text = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const programs = Array.from(text.matchAll(/^```ts\n([\s\S]*?)^```$/gm), ([, source = ""], index) => ({
  name: `program-${index + 1}`,
  source,
}));

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, source } of programs) writeFileSync(join(folder, `${name}.ts`), source);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["."] }));
});

test("every program of the README compiles", () => {
  const tsc = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "--project", folder], { encoding: "utf8" });
  expect(stdout).toBe("");
});

test.each(programs)("$name of the README runs and prints what it found", async ({ name }) => {
  const printed = vi.spyOn(console, "log").mockImplementation(() => {});
  try {
    await import(join(folder, `${name}.ts`));
    expect(printed.mock.calls.length).toBeGreaterThan(0);
    expect(printed.mock.calls.flat()).not.toContain(undefined);
  } finally {
    printed.mockRestore();
  }
});
