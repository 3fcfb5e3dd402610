import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { apply } from "./stage.ts";

const narrow = [{ includes: ["docs/samples/*/*.ts"], javascript: { formatter: { lineWidth: 20 } } }];
const configuration = JSON.stringify({ formatter: { indentStyle: "space" }, overrides: narrow });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stage-"));
  mkdirSync(join(root, "packages/old"), { recursive: true });
  writeFileSync(join(root, "packages/old/index.ts"), "export const old = 1;\n");
  writeFileSync(join(root, "biome.json"), configuration);
});
afterEach(() => rmSync(root, { recursive: true }));

const tree = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, "utf8")])
      .filter(([file]) => file !== "biome.json"),
  );
const old = "packages/old/index.ts";
const fresh = "packages/fresh/src/index.ts";

it("adds and changes files, laid out", async () => {
  await apply(root, {
    added: new Map([[fresh, "export const fresh  =  'new'"]]),
    changed: new Map([[old, "export const old = 2"]]),
  });
  expect(tree()).toEqual({ [fresh]: 'export const fresh = "new";\n', [old]: "export const old = 2;\n" });
});

it("lays a file out as the configuration says for its place", async () => {
  const sample = "docs/samples/fresh/list.ts";
  const text = 'export const fresh = ["a", "b", "c"];\n';
  await apply(root, {
    added: new Map([
      [sample, text],
      [fresh, text],
    ]),
    changed: new Map(),
  });
  expect(tree()).toMatchObject({ [sample]: 'export const fresh =\n  ["a", "b", "c"];\n', [fresh]: text });
});

it.each([
  [
    "a text that cannot be parsed",
    { added: new Map([[fresh, "export const = ;"]]), changed: new Map<string, string>() },
  ],
  [
    "a file to change that is not there",
    {
      added: new Map([[fresh, "export {};"]]),
      changed: new Map([
        [old, "export {};"],
        ["absent.json", "{}"],
      ]),
    },
  ],
  [
    "a file that is there already",
    {
      added: new Map([
        [fresh, "export {};"],
        [old, "export {};"],
      ]),
      changed: new Map<string, string>(),
    },
  ],
])("leaves everything as it was after %s", async (_, change) => {
  const before = tree();
  await expect(apply(root, change)).rejects.toThrow();
  expect(tree()).toEqual(before);
});
