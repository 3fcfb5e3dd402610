import { expect, test } from "vitest";
import { Document, DocumentSyntaxError } from "./document.ts";

const document = Document.parse(
  `openapi: 3.1.0
components:
  schemas:
    Name: { type: string, description: of the target }
    Alias: { $ref: "#/components/schemas/Name", description: beside the reference }
    Second: { $ref: "#/components/schemas/Alias" }
    Broken: { $ref: "#/components/schemas/None" }
    Outside: { $ref: "other.yaml#/Name" }
    Circle: { $ref: "#/components/schemas/Circle" }
    List:
      prefixItems:
        - type: string
        - type: integer
`,
  "specs/x.yaml",
);

test("follows a chain of references", () => {
  expect(document.follow("/components/schemas/Second")).toBe("/components/schemas/Name");
  expect(document.follow("/components/schemas/Name")).toBe("/components/schemas/Name");
});

test("merges the members beside a reference over those of its target", () => {
  expect(document.resolve("/components/schemas/Second")).toEqual({
    type: "string",
    description: "beside the reference",
  });
});

test.each([
  ["Broken", "specs/x.yaml: nothing is at #/components/schemas/None"],
  ["Outside", "specs/x.yaml: other.yaml#/Name leaves the document"],
  ["Circle", "specs/x.yaml: /components/schemas/Circle refers to itself"],
])("refuses the reference of %s", (name, message) => {
  const pointer = `/components/schemas/${name}`;
  expect(() => document.follow(pointer)).toThrow(message);
  expect(() => document.resolve(pointer)).toThrow(message);
  expect(document.tryFollow(pointer)).toBeUndefined();
});

test.each([
  ["/components/schemas/Alias", { line: 5, column: 5 }],
  ["/components/schemas/List/prefixItems/1", { line: 13, column: 11 }],
  ["/components/schemas/List/missing", { line: 10, column: 5 }],
  ["", { line: 1, column: 1 }],
])("locates %j", (pointer, position) => {
  expect(document.locate(pointer)).toEqual(position);
});

test("locates through YAML aliases", () => {
  const aliased = Document.parse("a: &shared\n  b: 1\nc: *shared\n", "specs/x.yaml");
  expect(aliased.locate("/c/b")).toEqual({ line: 2, column: 3 });
});

test("reports every syntax error with its place", () => {
  const parse = (): Document => Document.parse("a: 1\na: 2\nb: [\n", "specs/x.yaml");
  expect(parse).toThrow(DocumentSyntaxError);
  expect(parse).toThrow(/^specs\/x\.yaml:2:1: Map keys must be unique\nspecs\/x\.yaml:4:1: /);
});

test("refuses a root that is not a mapping", () => {
  expect(() => Document.parse("- a\n", "specs/x.yaml")).toThrow("specs/x.yaml:1:1: the document is not a mapping");
});
