import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { discover, type Provider, samplesOf } from "@clientele/site";
import { beforeAll, describe, expect, it } from "vitest";
import { answers } from "./answers.ts";
import { curlRequest } from "./curl-request.ts";
import { environment } from "./environment.ts";
import { createStage, type Stage } from "./stage.ts";

// Below docs/, so that the programs find the packages as the samples do.
const folder = join(import.meta.dirname, "../reports/raw");
const tsc = join(import.meta.dirname, "../node_modules/.bin/tsc");
const providers = await discover();

interface Program {
  readonly name: string;
  readonly operation: string;
  readonly label: string;
  readonly source: string;
}

const programsOf = (provider: Provider): Program[] =>
  provider.spec.operations.flatMap((operation) =>
    samplesOf(provider, operation).flatMap((variant) =>
      variant.samples.map(({ label, source }) => {
        const name = [operation.id, variant.name, label].filter(Boolean).join("-");
        return { name, operation: operation.id, label, source };
      }),
    ),
  );

beforeAll(() => {
  Object.assign(process.env, environment);
  rmSync(folder, { recursive: true, force: true });
  for (const provider of providers) {
    mkdirSync(join(folder, provider.name), { recursive: true });
    for (const { name, label, source } of programsOf(provider)) {
      if (label !== "curl") writeFileSync(join(folder, provider.name, `${name}.ts`), `${source}\n`);
    }
  }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["."] }));
});

it("the samples of every example compile as strictly as the packages", () => {
  const { status, stdout } = spawnSync(tsc, ["--project", folder], { encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

describe.each(providers)("samples of $name", (provider: Provider) => {
  const programs = programsOf(provider);
  let stage: Stage;
  beforeAll(async () => {
    stage = await createStage(provider.name);
  });

  it("are at most 60 columns wide", () => {
    const wide = programs.flatMap(({ name, source }) => source.split("\n").map((line) => [name, line] as const));
    expect(wide.filter(([, line]) => line.length > 60)).toEqual([]);
  });

  it.each(programs.filter(({ label }) => label !== "curl"))("$name runs", async ({ name, operation }) => {
    const program = () => import(join(folder, provider.name, `${name}.ts`));
    const { called, faults, printed } = await stage.run(program, answers[`${provider.name}/${operation}`]);
    expect(faults).toEqual([]);
    expect(called).toContain(operation);
    expect(printed.join("\n")).not.toMatch(/undefined|NaN/);
    expect(printed.length).toBeGreaterThan(0);
  });

  it.each(programs.filter(({ label }) => label === "curl"))(
    "$name as a shell reads it",
    async ({ source, operation }) => {
      const request = curlRequest(source, environment);
      expect(request.url.startsWith("https://")).toBe(true);
      expect(await stage.inspect(request)).toEqual([]);
      expect(stage.operationOf(request)).toBe(operation);
    },
  );
});
