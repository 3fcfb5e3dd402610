import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fidelity } from "./command.ts";

interface Item {
  readonly host: string | undefined;
  readonly good: boolean;
}

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fidelity-"));
  printed = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): Promise<number> =>
  fidelity<Item, Item>(args, {
    cwd: folder,
    print: (line) => printed.push(line),
    sandbox: {
      recordingsOf: (value) => [value as Item], // as the tests below write it
      replay: async (recordings) => recordings,
      reportOf: (results) => ({
        lines: results.map(({ host }) => String(host)),
        same: results.every(({ good }) => good),
      }),
    },
  });

test("replays every recording below a folder, and takes the name of the folder for a missing host", async () => {
  mkdirSync(join(folder, "library"));
  writeFileSync(join(folder, "library", "a.json"), `{ "good": true }`);
  writeFileSync(join(folder, "b.har"), `{ "good": true, "host": "api.example.com" }`);
  expect(await run(".")).toBe(0);
  expect(printed).toEqual(["api.example.com", "library"]);
});

test("ends with 1 where something differs", async () => {
  writeFileSync(join(folder, "a.json"), `{ "good": false }`);
  expect(await run("a.json")).toBe(1);
});

test("ends with 2 where there is nothing to read, without quoting it", async () => {
  writeFileSync(join(folder, "a.json"), "secret");
  for (const args of [[], ["nowhere"], ["a.json"]]) expect(await run(...args)).toBe(2);
  expect(printed.join("\n")).toContain("usage");
  expect(printed.join("\n")).not.toContain("secret");
});
