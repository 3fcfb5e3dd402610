import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { libraryFile } from "@clientele/contract/fixtures/library";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { bumpAt } from "./bump.ts";
import { releaseProblems } from "./gate.ts";
import { keepReleased } from "./released.ts";
import { root as workspace } from "./workspace.ts";

let root = "";

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const setVersion = (version: string): void =>
  write("packages/library/package.json", JSON.stringify({ name: "@house/library", version }));
const setReport = (...names: string[]): void =>
  write(
    "packages/library/api.md",
    `## x\n\n\`\`\`ts\n${names.map((name) => `class ${name} {\n}`).join("\n\n")}\n\`\`\`\n`,
  );
const declare = (bump: string, file = "brave-lions-sing.md"): void =>
  write(`.changeset/${file}`, `---\n"@house/library": ${bump}\n---\n\nIt changed.\n`);

/** As much of the fixture spec as the tests change. */
interface Spec {
  readonly info: Record<string, unknown>;
  readonly paths: Record<string, Record<string, Record<string, unknown>>>;
  readonly components: { readonly schemas: Record<string, { properties: Record<string, unknown> }> };
}

function changeSpec(change: (spec: Spec) => void): void {
  const file = join(root, "specs/library.yaml");
  const spec: Spec = parse(readFileSync(file, "utf8"));
  change(spec);
  writeFileSync(file, stringify(spec, { aliasDuplicateObjects: false }));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gate-"));
  // Aliases are resolved, so that a change affects one place only.
  const spec: unknown = JSON.parse(JSON.stringify(parse(readFileSync(libraryFile, "utf8"))));
  write("specs/library.yaml", stringify(spec, { aliasDuplicateObjects: false }));
  setVersion("0.0.0");
  setReport("A", "B");
});
afterEach(() => rmSync(root, { recursive: true }));

function release(version: string): void {
  setVersion(version);
  expect(keepReleased(root)).toEqual([`@house/library@${version}`]);
}

describe("before the first release", () => {
  test("demands a changeset", async () => {
    expect(await releaseProblems(root)).toEqual([expect.stringContaining("never released, and no changeset")]);
    declare("minor");
    expect(await releaseProblems(root)).toEqual([]);
  });

  test("keeps nothing", () => {
    expect(keepReleased(root)).toEqual([]);
  });
});

describe("after a release", () => {
  test("demands nothing for an unchanged API", async () => {
    release("1.0.0");
    expect(await releaseProblems(root)).toEqual([]);
  });

  test("demands that the API of a new version is kept", async () => {
    setVersion("0.1.0");
    expect(await releaseProblems(root)).toEqual([
      expect.stringContaining("is at 0.1.0, but the kept API is that of no"),
    ]);
    keepReleased(root);
    setVersion("0.2.0");
    expect(await releaseProblems(root)).toEqual([expect.stringContaining("is that of 0.1.0; run: npx pnpm")]);
  });

  test("demands the bump of the API report", async () => {
    release("1.0.0");
    setReport("A", "B", "C");
    declare("patch");
    expect(await releaseProblems(root)).toEqual([
      "@house/library needs a minor release since 1.0.0, but the changesets declare patch (its API report has a minor change)",
    ]);
    setReport("A");
    declare("minor");
    expect(await releaseProblems(root)).toEqual([expect.stringContaining("needs a major release")]);
    declare("major", "another.md");
    expect(await releaseProblems(root)).toEqual([]);
  });

  test.each<[string, string, (spec: Spec) => void]>([
    ["patch", "another description", (spec) => Object.assign(spec.info, { description: "Books." })],
    [
      "minor",
      "a new member",
      (spec) => Object.assign(spec.components.schemas.Member?.properties ?? {}, { shoe: { type: "integer" } }),
    ],
    ["major", "a removed path", (spec) => delete spec.paths["/members/search"]],
  ])("demands a %s release for %s in the spec", async (bump, _, change) => {
    release("1.2.0");
    changeSpec(change);
    const less = { patch: "none", minor: "patch", major: "minor" }[bump] ?? "none";
    declare(less);
    expect(await releaseProblems(root)).toEqual([expect.stringContaining(`needs a ${bump} release since 1.2.0`)]);
    declare(bump);
    expect(await releaseProblems(root)).toEqual([]);
  });

  test("gives the reasons of a change of the spec", async () => {
    release("1.0.0");
    changeSpec((spec) => delete spec.paths["/members/search"]);
    expect(await releaseProblems(root)).toEqual([expect.stringContaining("Path `/members/search` was removed.")]);
  });
});

test.each([
  ["1.0.0", "major", "major"],
  ["1.0.0", "minor", "minor"],
  ["0.4.0", "major", "minor"],
  ["0.4.0", "minor", "patch"],
  ["0.4.0", "none", "none"],
] as const)("at %s a %s change needs a %s release", (version, change, bump) => {
  expect(bumpAt(version, change)).toBe(bump);
});

test.each([
  ["without front matter", "It changed.\n"],
  ["without packages", "---\n- patch\n---\n"],
  ["with an unknown bump", '---\n"@house/library": huge\n---\n'],
])("refuses a changeset %s, by its name", async (_, text) => {
  write(".changeset/brave-lions-sing.md", text);
  await expect(releaseProblems(root)).rejects.toThrow(/^brave-lions-sing\.md is not a changeset/);
});

test("ignores changesets of other packages, and the README", async () => {
  write(".changeset/other.md", '---\n"@house/other": major\n---\n');
  write(".changeset/empty.md", "---\n---\n");
  write(".changeset/README.md", "Changesets stand here.\n");
  expect(await releaseProblems(root)).toHaveLength(1);
});

test("the changesets of this workspace declare enough", async () => {
  expect(await releaseProblems(workspace)).toEqual([]);
});
