import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { compile } from "./fixtures/compile.ts";
import { generate, render } from "./generate.ts";
import { parseSpec } from "./spec/spec.ts";

const fixture = (path: string): string => fileURLToPath(new URL(`./fixtures/${path}`, import.meta.url));

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await generate(fixture("library.yaml"));
});

test("generates the files that are committed", () => {
  expect([...files.keys()].sort()).toEqual(readdirSync(fixture("library")).sort());
});

test.each(readdirSync(fixture("library")))("generates %s byte for byte as committed", (name) => {
  expect(files.get(name)).toBe(readFileSync(fixture(`library/${name}`), "utf8"));
});

test("generates the same a second time", async () => {
  expect(await generate(fixture("library.yaml"))).toEqual(files);
});

describe("the compiler", () => {
  test("accepts the generated files and every statement about their types", () => {
    expect(compile(files)).toEqual([]);
  });

  test.each([
    ["types.ts", "export interface Message {", "export interface Letter {"],
    ["types.ts", "(string & {})", "never"],
    ["readers.ts", "readerId: number", "readerId: string"],
    ["operations.ts", "safe: true", 'safe: "often"'],
    ["operations.ts", 'byNext("page"', "byNext(7"],
    ["operations.ts", ": Readonly<Record<string, Operation>>", ""],
  ])("refuses %s with %j as %j", (name, from, to) => {
    const text = files.get(name) ?? "";
    expect(text).toContain(from);
    expect(compile(new Map(files).set(name, text.replaceAll(from, to)))).not.toEqual([]);
  });
});

test("does not change the spec", async () => {
  const text = readFileSync(fixture("books.yaml"), "utf8").replace(
    "Book: { type: object }",
    `Book:
      type: object
      properties: { kind: { type: string } }
    Shelf:
      oneOf: [{ $ref: "#/components/schemas/Book" }]
      discriminator: { propertyName: kind, mapping: { novel: "#/components/schemas/Book" } }`,
  );
  const spec = parseSpec(text, "specs/books.yaml");
  const before = structuredClone(spec.root.value);
  expect((await render(spec)).get("types.ts")).toContain('kind: "novel"');
  expect(spec.root.value).toEqual(before);
});

test("names no schema the way openapi-typescript does", () => {
  for (const text of files.values()) expect(text).not.toContain('components["schemas"]');
});
