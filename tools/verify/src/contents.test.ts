import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tarball } from "@clientele/release/tarball";
import { type Manifest, type Package, root } from "@clientele/release/workspace";
import { expect, test } from "vitest";
import { contentFaults } from "./contents.ts";

const manifest: Manifest = {
  name: "@a/x",
  version: "1.0.0",
  license: "MIT",
  sideEffects: false,
  repository: { url: "git+https://example.com/a.git", directory: "packages/x" },
  exports: { ".": "./dist/index.mjs", "./package.json": "./package.json" },
};
const subject: Package = {
  name: "@a/x",
  version: "1.0.0",
  directory: join(root, "packages/x"),
  manifest,
  client: undefined,
};
const files = {
  "package.json": "{}",
  "README.md": "# x",
  "CHANGELOG.md": "# x",
  LICENSE: readFileSync(join(root, "LICENSE"), "utf8"),
  "dist/index.mjs": 'import { a } from "./a-1_B.mjs";',
  "dist/index.cjs": 'require("./a.cjs");',
  "dist/index.d.mts": "export {};",
};
const tarball = (changed: Record<string, string | undefined> = {}, its: Partial<Manifest> = {}): Tarball => {
  const texts = Object.entries({ ...files, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const entries = new Map(texts.map(([name, text]) => [name, Buffer.from(text)]));
  return { file: "x.tgz", entries, manifest: { ...manifest, ...its } };
};

test("finds no fault in a correct tarball", () => {
  expect(contentFaults(tarball(), subject)).toEqual([]);
});

test.each<[string, Record<string, string | undefined>]>([
  ["README.md is missing", { "README.md": undefined }],
  ["LICENSE is missing", { LICENSE: undefined }],
  ["LICENSE is not that of the repository", { LICENSE: "All rights reserved" }],
  ["CHANGELOG.md is empty", { "CHANGELOG.md": "" }],
  ["src/index.ts must not be published", { "src/index.ts": "export {};" }],
  ["dist/notes.map must not be published", { "dist/notes.map": "{}" }],
  [
    "dist/index.mjs.map lacks the content of ../src/index.ts",
    { "dist/index.mjs.map": '{"sources":["../src/index.ts"],"sourcesContent":[null]}' },
  ],
  [
    "dist/index.mjs.map has the absolute path /home/me/index.ts",
    { "dist/index.mjs.map": '{"sources":["/home/me/index.ts"],"sourcesContent":["export {};"]}' },
  ],
  [
    "dist/index.d.mts refers to index.d.mts.map, which is missing",
    { "dist/index.d.mts": "export {};\n//# sourceMappingURL=index.d.mts.map" },
  ],
  [".npmrc must not be published", { ".npmrc": "token" }],
  ["there is no .cjs in it", { "dist/index.cjs": undefined }],
  ["dist/index.mjs imports left-pad", { "dist/index.mjs": 'import"left-pad";' }],
  ["dist/index.mjs imports node:fs", { "dist/index.mjs": 'const a=await import("node:fs");' }],
  ["dist/index.cjs imports left-pad", { "dist/index.cjs": 'let a=require("left-pad");' }],
])("%s", (fault, changed) => {
  expect(contentFaults(tarball(changed), subject)).toEqual([fault]);
});

test.each<[string, Partial<Manifest>]>([
  ["dependencies must be none", { dependencies: { "left-pad": "^1.0.0" } }],
  ["peerDependencies must not be there", { peerDependencies: { "left-pad": "^1.0.0" } }],
  ["devDependencies must not be there", { devDependencies: {} }],
  ["the script postinstall runs on install", { scripts: { postinstall: "node x" } }],
  ["sideEffects must be false", { sideEffects: true }],
  ["license must be MIT", { license: "UNLICENSED" }],
  ["version must be 1.0.0", { version: "1.0.1" }],
  ["repository.directory must be packages/x", { repository: { directory: "packages/y" } }],
  ["./package.json must be exported", { exports: {} }],
])("package.json: %s", (fault, its) => {
  expect(contentFaults(tarball({}, its), subject)).toEqual(expect.arrayContaining([`package.json: ${fault}`]));
});

test("demands that a client depends on core alone, by a version range", () => {
  const client: Package = { ...subject, client: { spec: "", factory: "", className: "X", quickstart: "" } };
  const dependsOn = (range: string) =>
    contentFaults(tarball({}, { dependencies: { "@clientele/core": range } }), client);
  expect(dependsOn("^1.0.0")).toEqual([]);
  expect(dependsOn("workspace:^")).toHaveLength(1);
  expect(contentFaults(tarball(), client)).toHaveLength(1);
});
