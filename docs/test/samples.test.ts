import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { answers } from "./answers.ts";
import { environment } from "./environment.ts";
import { createStage, type Performance, type Stage } from "./stage.ts";

const samples = join(import.meta.dirname, "../samples");
const providers = readdirSync(samples);
/** What other programs are made of. */
const setup = ["client", "world"];
const isHandler = (name: string): boolean => name.startsWith("webhooks.");

beforeAll(() => {
  Object.assign(process.env, environment);
});

describe.each(providers)("samples of %s", (provider) => {
  const folder = join(samples, provider);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, ""));
  let stage: Stage;
  const run = (name: string, script?: readonly string[]): Promise<Performance> =>
    stage.run(() => {
      vi.resetModules();
      return import(join(folder, `${name}.ts`));
    }, script);

  beforeAll(async () => {
    stage = await createStage(provider);
  });

  it("show every operation, and nothing that is none", () => {
    const operations = stage.spec.operations.map(({ id }) => id);
    const shown = names.filter((name) => name.includes(".") && !isHandler(name));
    expect(shown.sort()).toEqual([...operations].sort());
  });

  it.each(names.filter((name) => !setup.includes(name) && !isHandler(name)))("%s runs as it stands", async (name) => {
    const { called, faults, printed } = await run(name, answers[`${provider}/${name}`]);
    expect(faults).toEqual([]);
    if (name.includes(".")) expect(called).toContain(name);
    expect(called.length).toBeGreaterThan(0);
    expect(printed.join("\n")).not.toMatch(/undefined|\[object|NaN/);
    expect(printed.length).toBeGreaterThan(0);
  });
});
