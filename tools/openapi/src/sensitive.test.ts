import { expect, test } from "vitest";
import { Document } from "./document.ts";
import { sensitiveNames } from "./sensitive.ts";

const namesIn = (yaml: string): readonly string[] => sensitiveNames(Document.parse(yaml, "specs/x.yaml"));

test.each([
  ["is found beside the schema of a parameter", "{ name: key, in: query, x-sensitive: true, schema: {} }", ["key"]],
  ["is found in the schema of a parameter", "{ name: key, in: query, schema: { x-sensitive: true } }", ["key"]],
  ["keeps the case of a query parameter", "{ name: Key, in: query, schema: { x-sensitive: true } }", ["Key"]],
  ["puts a request header in lower case", "{ name: X-Key, in: header, schema: { x-sensitive: true } }", ["x-key"]],
  ["has no effect if it is false", "{ name: key, in: query, schema: { x-sensitive: false } }", []],
])("x-sensitive %s", (_, parameter, expected) => {
  expect(namesIn(`paths: { /a: { parameters: [${parameter}] } }`)).toEqual(expected);
});

test.each([
  ["in one alternative of anyOf", "{ anyOf: [{ type: 'null' }, { x-sensitive: true }] }"],
  ["in one alternative of oneOf", "{ oneOf: [{ type: string }, { x-sensitive: true }] }"],
  ["in one of the prefix items", "{ type: array, prefixItems: [{}, { x-sensitive: true }] }"],
  ["in the items", "{ type: array, items: { x-sensitive: true } }"],
  ["in the values", "{ type: object, additionalProperties: { x-sensitive: true } }"],
  ["behind references", "{ $ref: '#/components/schemas/Indirect' }"],
])("a property is sensitive if marked %s", (_, schema) => {
  const secret = "Secret: { x-sensitive: true }, Indirect: { allOf: [{ $ref: '#/components/schemas/Secret' }] }";
  const yaml = `components: { schemas: { ${secret}, A: { properties: { key: ${schema}, open: {} } } } }`;
  expect(namesIn(yaml)).toEqual(["key"]);
});

test.each([
  ["a header", "{ type: apiKey, in: header, name: X-Api-Key }", ["x-api-key"]],
  ["a query parameter", "{ type: apiKey, in: query, name: apiKey }", ["apiKey"]],
  ["a cookie", "{ type: apiKey, in: cookie, name: session }", ["cookie", "session"]],
  ["HTTP authentication", "{ type: http, scheme: basic }", ["authorization"]],
  ["a header that is marked as well", "{ type: apiKey, in: header, name: X-Key, x-sensitive: true }", ["x-key"]],
])("treats the credentials of %s as sensitive", (_, scheme, expected) => {
  expect(namesIn(`components: { securitySchemes: { auth: ${scheme} } }`)).toEqual(expected);
});

test("terminates for recursive schemas", () => {
  const tree = "Tree: { properties: { branch: { items: { $ref: '#/components/schemas/Tree' } } } }";
  const loop =
    "Loop: { anyOf: [{ $ref: '#/components/schemas/Loop' }], properties: { a: { $ref: '#/components/schemas/Loop' } } }";
  expect(namesIn(`components: { schemas: { ${tree}, ${loop} } }`)).toEqual([]);
});

test("ignores examples, and accepts properties named like keywords", () => {
  const properties = "{ properties: { x-sensitive: true }, example: { x-sensitive: true } }";
  const example = "example: { properties: { not: { x-sensitive: true } } }";
  expect(namesIn(`components: { schemas: { A: { properties: ${properties}, ${example} } } }`)).toEqual([
    "example",
    "properties",
  ]);
});

test("covers the members of requests and of responses", () => {
  const content = (name: string): string =>
    `content: { application/json: { schema: { properties: { ${name}: { x-sensitive: true } } } } }`;
  const operation = `{ requestBody: { ${content("sent")} }, responses: { "200": { ${content("received")} } } }`;
  expect(namesIn(`paths: { /a: { post: ${operation} } }`)).toEqual(["received", "sent"]);
});
