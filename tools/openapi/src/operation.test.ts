import { expect, test } from "vitest";
import { Document } from "./document.ts";
import { evidenceOf, unwrap } from "./extension.ts";
import { schemaAt } from "./schema.ts";
import { basePath, defaultUrl, serverUrls } from "./server.ts";
import { specOf } from "./spec.ts";

const spec = specOf(
  Document.parse(
    `openapi: 3.1.0
servers: [{ url: https://api.example }]
security: [{ key: [] }, { basic: [], key: [] }]
paths:
  /books/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string, example: b1 } }
      - { name: page, in: query, schema: { type: integer }, example: 1 }
    get:
      operationId: books.retrieve
      tags: [books]
      x-unwrap: /data
      x-evidence: { level: inferred, note: from the docs }
      parameters: [{ $ref: "#/components/parameters/page" }]
      responses:
        "200": { $ref: "#/components/responses/Book" }
    post:
      operationId: books.create
      security: []
      requestBody: { $ref: "#/components/requestBodies/Book" }
      responses: { "204": { description: Done. } }
webhooks:
  book.made:
    post: { operationId: onBookMade, responses: {} }
components:
  parameters:
    page: { name: page, in: query, required: true, style: form, explode: false, schema: { example: 2 } }
  securitySchemes:
    basic: { type: http, scheme: basic }
    key: { type: apiKey, in: header, name: X-Key }
  requestBodies:
    Book:
      required: true
      content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } }
  responses:
    Book:
      description: A book.
      headers: { X-Id: { required: true, schema: { type: string } } }
      content:
        application/json:
          schema: { allOf: [{ properties: { data: { $ref: "#/components/schemas/Book" } } }] }
          examples:
            one: { $ref: "#/components/examples/one" }
  examples:
    one: { summary: One book, value: { data: { title: A } } }
  schemas:
    Book: { oneOf: [{ properties: { title: { type: string } } }, { $ref: "#/components/schemas/Book" }] }
`,
    "specs/x.yaml",
  ),
);
const [retrieve, create] = spec.operations;

test("reads what an operation states, its references resolved", () => {
  expect(retrieve).toMatchObject({
    id: "books.retrieve",
    method: "GET",
    path: "/books/{id}",
    tags: ["books"],
    pointer: "/paths/~1books~1{id}/get",
    servers: [{ url: "https://api.example" }],
    body: undefined,
    responses: [
      {
        status: "200",
        pointer: "/components/responses/Book",
        headers: [{ name: "X-Id", in: "header", required: true }],
        content: [
          {
            type: "application/json",
            examples: [{ name: "one", summary: "One book", description: "", value: { data: { title: "A" } } }],
          },
        ],
      },
    ],
  });
});

test("lets a parameter of an operation replace that of its path", () => {
  const facts = retrieve?.parameters.map(({ name, required, explode, example }) => [name, required, explode, example]);
  expect(facts).toEqual([
    ["id", true, undefined, "b1"],
    ["page", true, false, 2],
  ]);
});

test("reads the alternatives of security, of the document or of the operation", () => {
  expect(retrieve?.security.map((schemes) => schemes.map(({ name, key }) => [name, key]))).toEqual([
    [["key", "X-Key"]],
    [
      ["basic", undefined],
      ["key", "X-Key"],
    ],
  ]);
  expect(create?.security).toEqual([]);
});

test("follows the reference of a request body", () => {
  expect(create?.body).toMatchObject({ required: true, pointer: "/components/requestBodies/Book" });
});

test("lists webhooks apart", () => {
  expect(spec.webhooks.map(({ id, path, method }) => [id, path, method])).toEqual([
    ["onBookMade", "book.made", "POST"],
  ]);
});

test("reads the payload and the evidence of an operation", () => {
  expect(retrieve && unwrap(retrieve, { data: 1 })).toBe(1);
  expect(create && unwrap(create, { data: 1 })).toEqual({ data: 1 });
  expect(retrieve && evidenceOf(retrieve.source)).toEqual({ level: "inferred", note: "from the docs" });
});

test("finds the schema of a member through references and compositions", () => {
  const pointer = retrieve?.responses[0]?.content[0]?.schema ?? "";
  const find = (through: ("allOf" | "oneOf")[], ...path: string[]): string | undefined =>
    schemaAt(spec.document, { pointer, through }, path);
  expect(find(["allOf"], "data")).toBe(`${pointer}/allOf/0/properties/data`);
  expect(find(["allOf", "oneOf"], "data", "title")).toBe("/components/schemas/Book/oneOf/0/properties/title");
  expect(find(["allOf"], "data", "title")).toBeUndefined();
  expect(find(["allOf", "oneOf"], "data", "none")).toBeUndefined();
});

test("expands the variables of a server", () => {
  const url = "https://{region}.example/v1/";
  const server = { url, variables: { region: { enum: ["eu", "us"], default: "us" } } };
  expect(serverUrls(server)).toEqual(["https://eu.example/v1", "https://us.example/v1"]);
  expect(defaultUrl(server)).toBe("https://us.example/v1");
  expect(basePath("https://us.example/v1/")).toBe("/v1");
});

test.each([
  ["an operation without an id", "paths: { /a: { get: {} } }", "specs/x.yaml: get /a has no operationId"],
  [
    "an unknown security scheme",
    "paths: { /a: { get: { operationId: a, security: [{ none: [] }] } } }",
    "specs/x.yaml: there is no security scheme none",
  ],
])("refuses %s", (_, text, message) => {
  expect(() => specOf(Document.parse(text, "specs/x.yaml"))).toThrow(message);
});
