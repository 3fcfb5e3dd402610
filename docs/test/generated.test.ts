import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { curlSample, discover, type Provider, rawSample } from "@clientele/site";
import { beforeAll, describe, expect, it } from "vitest";
import { curlRequest } from "./curl-request.ts";
import { environment } from "./environment.ts";
import { createStage, type Stage } from "./stage.ts";

// Below docs/, so that the programs find the packages as the samples do.
const folder = join(import.meta.dirname, "../reports/raw");
const tsc = join(import.meta.dirname, "../node_modules/.bin/tsc");
const providers = await discover();

beforeAll(() => {
  Object.assign(process.env, environment);
  rmSync(folder, { recursive: true, force: true });
  for (const provider of providers) {
    mkdirSync(join(folder, provider.name), { recursive: true });
    for (const operation of provider.spec.operations) {
      writeFileSync(join(folder, provider.name, `${operation.id}.ts`), `${rawSample(provider, operation)}\n`);
    }
  }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["."] }));
});

it("raw samples compile as strictly as the packages", () => {
  const { status, stdout } = spawnSync(tsc, ["--project", folder], { encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
}, 60_000);

describe.each(providers)("generated samples of $name", (provider: Provider) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await createStage(provider.name);
  });

  it.each(provider.spec.operations)("$id through client.raw", async ({ id, responses }) => {
    const { called, faults, printed } = await stage.run(() => import(join(folder, provider.name, `${id}.ts`)));
    expect(faults).toEqual([]);
    expect(called).toEqual([id]);
    const success = responses.map(({ status }) => status).find((status) => status.startsWith("2"));
    expect(printed.join("\n")).toMatch(new RegExp(`^${success}`));
  });

  it.each(provider.spec.operations)("$id by curl, as a shell reads it", async (operation) => {
    const request = curlRequest(curlSample(provider, operation), environment);
    expect(request.url.startsWith("https://")).toBe(true);
    expect(await stage.inspect(request)).toEqual([]);
    expect(stage.operationOf(request)).toBe(operation.id);
  });
});
