import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { libraryFile } from "@clientele/contract/fixtures/library";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { checkPromises, type Verdict } from "./promise.ts";
import { keepReleased } from "./released.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "release-"));
  for (const folder of ["specs", "packages/library", ".changeset"]) mkdirSync(join(root, folder), { recursive: true });
  cpSync(libraryFile, join(root, "specs/library.yaml"));
  version("0.0.0");
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function version(number: string): void {
  writeFileSync(
    join(root, "packages/library/package.json"),
    JSON.stringify({ name: "@house/library", version: number }),
  );
}

function promise(text: string, file = "brave-lions-sing.md"): void {
  writeFileSync(join(root, ".changeset", file), text);
}

/** Changes the spec after it was released at a version. */
function changed(number: string, change: (spec: Spec) => void): void {
  version(number);
  const file = join(root, "specs/library.yaml");
  // Aliases of the YAML are parted, so that a change stays where it is made.
  const spec = JSON.parse(JSON.stringify(parse(readFileSync(file, "utf8"))));
  writeFileSync(file, stringify(spec, { aliasDuplicateObjects: false }));
  expect(keepReleased(root)).toEqual([`@house/library@${number}`]);
  change(spec);
  writeFileSync(file, stringify(spec, { aliasDuplicateObjects: false }));
}

async function verdict(): Promise<Verdict> {
  const [found] = await checkPromises(root);
  if (found === undefined) throw new Error("no package was judged");
  return found;
}

/** As much of the fixture spec as is changed here. */
interface Spec {
  readonly info: Record<string, unknown>;
  readonly paths: Record<string, Record<string, Record<string, unknown>>>;
  readonly components: {
    readonly schemas: Record<string, { required: string[]; properties: Record<string, Record<string, unknown>> }>;
  };
}

const inMember = (change: (properties: Record<string, Record<string, unknown>>) => void) => (spec: Spec) =>
  change(spec.components.schemas.Member?.properties ?? {});
const inSearch = (change: (operation: Record<string, unknown>) => void) => (spec: Spec) =>
  change(spec.paths["/members/search"]?.get ?? {});

describe("a change of a spec", () => {
  it.each<[string, string, (spec: Spec) => void]>([
    ["a word of a description", "patch", (spec) => Object.assign(spec.info, { description: "Books." })],
    [
      "a value more of an open set",
      "patch",
      inMember(({ kind = {} }) => Object.assign(kind, { "x-extensible-enum": ["adult", "child", "ghost"] })),
    ],
    ["a member more", "minor", inMember((members) => Object.assign(members, { shoe: { type: "integer" } }))],
    [
      "a call more",
      "minor",
      (spec) =>
        Object.assign(spec.paths, {
          "/x": { get: { operationId: "members.x", responses: { 204: { description: "Done." } } } },
        }),
    ],
    ["a call less", "major", (spec) => delete spec.paths["/members/search"]],
    ["another name of a call", "major", inSearch((search) => Object.assign(search, { operationId: "members.find" }))],
    ["another payload", "major", inSearch((search) => delete search["x-unwrap"])],
    ["a list that is none", "major", (spec) => delete spec.paths["/members"]?.get?.["x-pagination"]],
    ["a member less in an answer", "major", inMember((members) => delete members.kind)],
    ["a member less in a request", "major", (spec) => delete spec.components.schemas.CreateMemberBody?.properties.tags],
    [
      "a member that has to be sent",
      "major",
      (spec) => spec.components.schemas.CreateMemberBody?.required.push("email"),
    ],
    ["a member that may be missing", "major", (spec) => spec.components.schemas.Member?.required.pop()],
    [
      "another path of raw",
      "major",
      (spec) => {
        spec.paths["/catalogue/{id}"] = JSON.parse(
          JSON.stringify(spec.paths["/catalogue/{isbn}"]).replace('"isbn"', '"id"'),
        );
        delete spec.paths["/catalogue/{isbn}"];
      },
    ],
    [
      "a type less",
      "major",
      (spec) =>
        delete spec.components.schemas.UpdateMemberBody &&
        Object.assign(spec.components.schemas, { Change: { required: [], properties: {} } }),
    ],
  ])("needs what it needs: %s", async (_title, bump, change) => {
    changed("1.2.0", (spec) => {
      change(spec);
      // So that the type that is gone is referred to by nothing.
      const text = JSON.stringify(spec);
      if (spec.components.schemas.UpdateMemberBody === undefined) {
        Object.assign(spec, JSON.parse(text.replaceAll("schemas/UpdateMemberBody", "schemas/Change")));
      }
    });
    const less = { patch: "none", minor: "patch", major: "minor" }[bump] ?? "none";
    promise(`---\n"@house/library": ${less}\n---\n\nIt changed.\n`);
    const { ok, message } = await verdict();
    expect(ok).toBe(false);
    expect(message).toContain(`needs a ${bump} one`);
    expect(message).toContain(`the changesets promise ${less}`);
    promise(`---\n"@house/library": ${bump}\n---\n\nIt changed.\n`);
    expect(await verdict()).toMatchObject({ ok: true });
  });

  it("that breaks needs a minor version before 1.0.0", async () => {
    changed("0.4.1", (spec) => delete spec.paths["/members/search"]);
    expect(await verdict()).toMatchObject({ ok: false, message: expect.stringContaining("needs a minor one") });
    promise('---\n"@house/library": minor\n---\n');
    expect(await verdict()).toMatchObject({ ok: true });
  });

  it("that is none needs nothing", async () => {
    changed("1.0.0", () => {});
    expect(await verdict()).toMatchObject({ ok: true, message: expect.stringContaining("needs no new version") });
  });

  it("is told with its reasons", async () => {
    changed("1.0.0", (spec) => delete spec.paths["/members/search"]);
    expect((await verdict()).message).toContain("Path `/members/search` was removed.");
  });
});

describe("changesets", () => {
  it("add up, and say nothing of other packages", async () => {
    changed("1.0.0", (spec) => delete spec.paths["/members/search"]);
    promise('---\n"@house/other": major\n---\n');
    expect((await verdict()).ok).toBe(false);
    promise('---\n"@house/library": patch\n---\n', "a.md");
    promise('---\n"@house/library": major\n---\n', "b.md");
    promise("---\n---\n", "c.md");
    promise("Changesets stand here.\n", "README.md");
    expect((await verdict()).ok).toBe(true);
  });

  it.each([
    ["no front matter", "It changed.\n"],
    ["no packages", "---\n- patch\n---\n"],
    ["no bump", '---\n"@house/library": huge\n---\n'],
  ])("have to be changesets: %s", async (_title, text) => {
    promise(text);
    await expect(checkPromises(root)).rejects.toThrow(/^brave-lions-sing\.md/);
  });
});

describe("the copy of a released spec", () => {
  it("is not missed before the first release", async () => {
    expect(keepReleased(root)).toEqual([]);
    expect(await verdict()).toMatchObject({ ok: true, message: expect.stringContaining("was never released") });
  });

  it("is missed after it", async () => {
    version("0.1.0");
    expect(await verdict()).toMatchObject({ ok: false, message: expect.stringContaining("has no copy") });
    keepReleased(root);
    expect(await verdict()).toMatchObject({ ok: true });
    version("0.2.0");
    expect(await verdict()).toMatchObject({ ok: false, message: expect.stringContaining("has the copy of 0.1.0") });
  });
});

it("this workspace promises enough", async () => {
  const verdicts = await checkPromises(fileURLToPath(new URL("../../..", import.meta.url)));
  expect(verdicts.filter(({ ok }) => !ok).map(({ message }) => message)).toEqual([]);
  expect(verdicts.length).toBeGreaterThan(0);
});
