import { expect, test } from "vitest";
import { SpecDocument } from "./document.ts";
import { sensitiveNames } from "./sensitive.ts";

const namesIn = (yaml: string): readonly string[] => sensitiveNames(new SpecDocument(yaml, "specs/x.yaml").root);

test.each([
  ["beside the schema of a parameter", "{ name: key, in: query, x-sensitive: true, schema: {} }", ["key"]],
  ["in the schema of a parameter", "{ name: key, in: query, schema: { x-sensitive: true } }", ["key"]],
  ["on a query parameter, whose case counts,", "{ name: Key, in: query, schema: { x-sensitive: true } }", ["Key"]],
  ["on a request header", "{ name: X-Key, in: header, schema: { x-sensitive: true } }", ["x-key"]],
  ["set to false", "{ name: key, in: query, schema: { x-sensitive: false } }", []],
])("x-sensitive %s", (_, parameter, expected) => {
  expect(namesIn(`paths: { /a: { parameters: [${parameter}] } }`)).toEqual(expected);
});

test.each([
  ["in any alternative", "{ anyOf: [{ type: 'null' }, { x-sensitive: true }] }"],
  ["in one of several shapes", "{ oneOf: [{ type: string }, { x-sensitive: true }] }"],
  ["in an item of its own", "{ type: array, prefixItems: [{}, { x-sensitive: true }] }"],
  ["in the items", "{ type: array, items: { x-sensitive: true } }"],
  ["in the values", "{ type: object, additionalProperties: { x-sensitive: true } }"],
  ["behind references", "{ $ref: '#/components/schemas/Indirect' }"],
])("a property is sensitive %s", (_, schema) => {
  const secret = "Secret: { x-sensitive: true }, Indirect: { allOf: [{ $ref: '#/components/schemas/Secret' }] }";
  const yaml = `components: { schemas: { ${secret}, A: { properties: { key: ${schema}, open: {} } } } }`;
  expect(namesIn(yaml)).toEqual(["key"]);
});

test.each([
  ["a header", "{ type: apiKey, in: header, name: X-Api-Key }", ["x-api-key"]],
  ["a query parameter", "{ type: apiKey, in: query, name: apiKey }", ["apiKey"]],
  ["a cookie", "{ type: apiKey, in: cookie, name: session }", ["cookie", "session"]],
  ["HTTP authentication", "{ type: http, scheme: basic }", ["authorization"]],
  ["a header, marked once more", "{ type: apiKey, in: header, name: X-Key, x-sensitive: true }", ["x-key"]],
])("credentials are sensitive: %s", (_, scheme, expected) => {
  expect(namesIn(`components: { securitySchemes: { auth: ${scheme} } }`)).toEqual(expected);
});

test("a schema that contains itself has an end", () => {
  const tree = "Tree: { properties: { branch: { items: { $ref: '#/components/schemas/Tree' } } } }";
  const loop =
    "Loop: { anyOf: [{ $ref: '#/components/schemas/Loop' }], properties: { a: { $ref: '#/components/schemas/Loop' } } }";
  expect(namesIn(`components: { schemas: { ${tree}, ${loop} } }`)).toEqual([]);
});

test("examples are data, and a property may be named like a keyword", () => {
  const properties = "{ properties: { x-sensitive: true }, example: { x-sensitive: true } }";
  const example = "example: { properties: { not: { x-sensitive: true } } }";
  expect(namesIn(`components: { schemas: { A: { properties: ${properties}, ${example} } } }`)).toEqual([
    "example",
    "properties",
  ]);
});
