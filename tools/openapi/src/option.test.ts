import { expect, test } from "vitest";
import { Document } from "./document.ts";
import { isJson } from "./media.ts";
import { camelCase, constantHeaders, idempotencyKeyOf, neededHeaders, optionOf } from "./option.ts";
import { specOf } from "./spec.ts";

test.each([
  ["customer-token", "customerToken"],
  ["email_or_code", "emailOrCode"],
  ["idOrDid", "idOrDid"],
  ["Reference", "reference"],
  ["UUID", "uuid"],
  ["card.id", "cardId"],
])("turns %s into %s", (name, expected) => {
  expect(camelCase(name)).toBe(expected);
});

test.each([
  ["Idempotency-Key", "idempotencyKey"],
  ["X-Request-ID", "xRequestId"],
  ["Timeout", "timeoutHeader"],
  ["Accept", undefined],
  ["authorization", undefined],
])("passes the header %s as the option %s", (header, expected) => {
  expect(optionOf(header)).toBe(expected);
});

test.each([
  ["{ with: idempotency-key }", "Idempotency-Key"],
  ["{ with: X-Other }", undefined],
  ["never", undefined],
])("finds the idempotency key of x-retry: %s", (retry, expected) => {
  const { operations } = specOf(
    Document.parse(
      `paths: { /a: { post: { operationId: a.b, x-retry: ${retry}, parameters: [{ name: Idempotency-Key, in: header, schema: {} }] } } }`,
      "specs/x.yaml",
    ),
  );
  expect(operations.map((operation) => idempotencyKeyOf(operation)?.name)).toEqual([expected]);
});

test.each([
  ["application/json", true],
  ["application/json; charset=utf-8", true],
  ["application/hal+json", true],
  ["application/problem+JSON;v=1", true],
  ["text/html", false],
  ["application/jsonlines", false],
])("knows whether %s is JSON", (type, expected) => {
  expect(isJson(type)).toBe(expected);
});

test("distinguishes headers that a caller passes from those that a client fills in", () => {
  const { operations } = specOf(
    Document.parse(
      `paths:
  /a:
    post:
      operationId: a.b
      x-retry: { with: Idempotency-Key }
      security: [{ key: [] }]
      parameters:
        - { name: Idempotency-Key, in: header, required: true, schema: {} }
        - { name: X-Site, in: header, required: true, schema: { enum: [north, south] } }
        - { name: X-Version, in: header, required: true, schema: { enum: ["2"] } }
        - { name: X-Flavour, in: header, required: true, schema: { const: plain } }
        - { name: X-Trace, in: header, schema: { const: "on" } }
        - { name: Accept, in: header, required: true, schema: { const: text/plain } }
    get:
      operationId: a.c
      security: []
      parameters: [{ name: X-Version, in: header, required: true, schema: { const: "2" } }]
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      "specs/x.yaml",
    ),
  );
  expect(operations.flatMap(neededHeaders).map(({ option }) => option)).toEqual(["xSite", "xVersion"]);
  expect(constantHeaders(operations)).toEqual({ "X-Version": "2", "X-Flavour": "plain" });
});
