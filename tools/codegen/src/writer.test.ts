import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { header } from "./render/header.ts";
import { compare, ForeignFileError, write } from "./writer.ts";

const generated = (text: string): string => `${header("specs/x.yaml")}\n${text}\n`;
const files = new Map([
  ["a.ts", generated("a")],
  ["b.ts", generated("b")],
]);
const longAgo = new Date("2001-01-01");

let parent: string;
let out: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "codegen-"));
  out = join(parent, "generated");
});
afterEach(async () => {
  await rm(parent, { recursive: true });
});

async function content(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(out)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), "utf8")] as const)),
  );
}

test("makes a folder and leaves nothing beside it", async () => {
  expect(await write(out, files)).toEqual([
    { filename: "a.ts", state: "missing" },
    { filename: "b.ts", state: "missing" },
  ]);
  expect(await content()).toEqual(files);
  expect(await readdir(parent)).toEqual(["generated"]);
});

test("writes only what differs, keeps the time of what is right and removes what is no longer generated", async () => {
  await write(out, files);
  await utimes(join(out, "a.ts"), longAgo, longAgo);
  await writeFile(join(out, "b.ts"), generated("old"));
  await writeFile(join(out, "c.ts"), generated("c"));
  expect(await write(out, files)).toEqual([
    { filename: "b.ts", state: "stale" },
    { filename: "c.ts", state: "extra" },
  ]);
  expect(await content()).toEqual(files);
  expect((await stat(join(out, "a.ts"))).mtime).toEqual(longAgo);
});

test("names what is missing, stale or extra, and writes nothing", async () => {
  expect(await compare(out, files)).toHaveLength(2);
  expect(await readdir(parent)).toEqual([]);
  await mkdir(out);
  await writeFile(join(out, "b.ts"), generated("old"));
  await writeFile(join(out, "c.ts"), "mine");
  const before = await content();
  expect(await compare(out, files)).toEqual([
    { filename: "a.ts", state: "missing" },
    { filename: "b.ts", state: "stale" },
    { filename: "c.ts", state: "extra" },
  ]);
  expect(await content()).toEqual(before);
  await rm(join(out, "c.ts"));
  await write(out, files);
  expect(await compare(out, files)).toEqual([]);
});

test("leaves a folder with a hand-written file unchanged", async () => {
  await mkdir(out);
  await writeFile(join(out, "client.ts"), "mine");
  await expect(write(out, files)).rejects.toThrow(ForeignFileError);
  expect(await content()).toEqual(new Map([["client.ts", "mine"]]));
});

test("treats a folder inside the folder as hand-written, too", async () => {
  await mkdir(join(out, "own"), { recursive: true });
  await expect(write(out, files)).rejects.toThrow(ForeignFileError);
  expect(await readdir(out)).toEqual(["own"]);
});

test("moves no file and leaves nothing behind if one cannot be written", async () => {
  await write(out, files);
  const before = await content();
  const changed = new Map([
    ["a.ts", generated("new")],
    ["no/such/folder.ts", generated("new")],
    ["b.ts", generated("b")],
  ]);
  await expect(write(out, changed)).rejects.toThrow("ENOENT");
  expect(await content()).toEqual(before);
  expect(await readdir(parent)).toEqual(["generated"]);
});

test("replaces a symbolic link instead of following it", async () => {
  await mkdir(out);
  await writeFile(join(parent, "kept.ts"), "kept");
  await symlink(join(parent, "kept.ts"), join(out, "a.ts"));
  await write(out, files);
  expect(await readFile(join(parent, "kept.ts"), "utf8")).toBe("kept");
  expect(await content()).toEqual(files);
});
