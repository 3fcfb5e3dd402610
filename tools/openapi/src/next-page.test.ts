import { expect, test } from "vitest";
import { Document } from "./document.ts";
import { nextQueryIn } from "./next-page.ts";
import { specOf } from "./spec.ts";

const spec = specOf(
  Document.parse(
    `paths:
  /shops/{id}/books:
    get: { operationId: books.list, x-pagination: [{ style: link, parameters: [from], next: /_links/next/href }] }
    put: { operationId: books.listByCursor, x-pagination: [{ style: next, parameter: from, next: /next }] }
    post: { operationId: books.listByPage, x-pagination: [{ style: pages, parameter: from, page: /page, pages: /pages }] }
`,
    "specs/x.yaml",
  ),
);
const [byLink, byCursor, byPage] = spec.operations;
const url = "https://shop.example/v1/shops/s1/books?from=b2&limit=5";

test.each([
  ["a link in the body", byLink, { body: { _links: { next: { href: url } } } }, { from: "b2" }],
  ["a link without a host", byLink, { body: { next: "/v1/shops/s1/books?from=b3" } }, { from: "b3" }],
  ["a query alone", byLink, { body: { nextPage: "?from=b4" } }, { from: "b4" }],
  [
    "a Link header",
    byLink,
    { body: [], link: `<https://a.example/x>; rel="prev", <${url}>; rel="next"` },
    { from: "b2" },
  ],
  ["a link that the rule takes for a cursor", byCursor, { body: { next: url } }, { from: "b2" }],
  ["a cursor", byCursor, { body: { next: 7 } }, { from: "7" }],
  ["a link to another operation", byLink, { body: { next: "https://shop.example/v1/shops?from=b2" } }, undefined],
  ["no next page", byCursor, { body: { next: null } }, undefined],
  ["another style", byPage, { body: { page: 1, pages: 2 } }, undefined],
])("reads %s", (_, operation, page, expected) => {
  expect(operation && nextQueryIn(operation, page)).toEqual(expected);
});
