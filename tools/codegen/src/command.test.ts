import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "./command.ts";

const books = fileURLToPath(new URL("fixtures/books.yaml", import.meta.url));
const main = fileURLToPath(new URL("main.ts", import.meta.url));

let folder: string;
let spec: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "codegen-"));
  spec = join(folder, "books.yaml");
  out = join(folder, "generated");
  await writeFile(spec, await readFile(books, "utf8"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function ran(...args: string[]): Promise<{ status: number; log: string[]; error: string[] }> {
  const log: string[] = [];
  const error: string[] = [];
  const status = await run(args, { log: (line) => log.push(line), error: (line) => error.push(line) });
  return { status, log, error };
}

async function breakSpec(): Promise<void> {
  const text = await readFile(spec, "utf8");
  await writeFile(spec, text.replace("x-retry: never", "x-retry: maybe"));
}

test("writes files once, after which a check finds nothing", async () => {
  const first = await ran("--spec", spec, "--out", out);
  expect(first.status).toBe(0);
  expect(first.log).toHaveLength(4);
  expect(await readdir(out)).toEqual(["books.ts", "operations.ts", "schema.ts", "types.ts"]);
  expect(await ran("--spec", spec, "--out", out)).toEqual({ status: 0, log: [], error: [] });
  expect(await ran("--spec", spec, "--out", out, "--check")).toEqual({ status: 0, log: [], error: [] });
});

test("names each file that is missing, stale or extra in a check", async () => {
  await ran("--spec", spec, "--out", out);
  await rm(join(out, "books.ts"));
  await writeFile(join(out, "schema.ts"), "old");
  await writeFile(join(out, "shelves.ts"), "new");
  vi.stubEnv("npm_package_name", "@clientele/books");
  const { status, error } = await ran("--spec", spec, "--out", out, "--check");
  vi.unstubAllEnvs();
  expect(status).toBe(1);
  const shown = relative("", out);
  expect(error).toEqual([
    `${shown}/books.ts is missing`,
    `${shown}/schema.ts is stale`,
    `${shown}/shelves.ts is extra`,
    `the files do not match ${spec}; to update them, run: npx pnpm --filter @clientele/books generate`,
  ]);
});

test("reports a wrong spec by file and line, and keeps the old files", async () => {
  await ran("--spec", spec, "--out", out);
  const before = await readFile(join(out, "operations.ts"), "utf8");
  await breakSpec();
  expect(await ran("--spec", spec, "--out", out)).toEqual({
    status: 1,
    log: [],
    error: ["books.yaml:10:7 retry: x-retry is none of `safe`, `never` and `{ with: <header parameter> }`"],
  });
  expect(await readFile(join(out, "operations.ts"), "utf8")).toBe(before);
  expect(await readdir(folder)).toEqual(["books.yaml", "generated"]);
});

test("writes the spec as one JSON document", async () => {
  const file = join(folder, "dist", "openapi.json");
  expect((await ran("--spec", spec, "--document", file)).status).toBe(0);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ openapi: "3.1.0", paths: { "/books": {} } });
});

test("reports what openapi-typescript refuses as a problem of the spec", async () => {
  const text = await readFile(spec, "utf8");
  await writeFile(spec, text.replace("Book: { type: object }", "Book: { type: object, properties: { a: 5 } }"));
  const { status, error } = await ran("--spec", spec, "--out", out);
  expect(status).toBe(1);
  expect(error[0]).toMatch(/^books\.yaml:1:1 openapi-typescript: /);
});

test("names a spec that does not exist", async () => {
  const { status, error } = await ran("--spec", join(folder, "none.yaml"), "--out", out);
  expect(status).toBe(1);
  expect(error).toEqual([expect.stringContaining("none.yaml")]);
});

test.each([
  [[]],
  [["--spec", "x"]],
  [["--spec", "x", "--out", "y", "--force"]],
  [["--spec", "x", "--out", "y", "--document", "z"]],
])("answers %j with the usage", async (args) => {
  const { status, error } = await ran(...args);
  expect(status).toBe(2);
  expect(error).toEqual([expect.stringContaining("usage:")]);
});

test("ends the process with the status", async () => {
  const node = promisify(execFile);
  await node(process.execPath, [main, "--spec", spec, "--out", out]);
  await breakSpec();
  await expect(node(process.execPath, [main, "--spec", spec, "--out", out])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("books.yaml:10:7 retry"),
  });
});
