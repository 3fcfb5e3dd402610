import { describe, expect, it } from "vitest";
import { cell, librarySpec, operation } from "./fixtures/library.ts";
import { createLedger } from "./ledger.ts";
import { cellsOf, concreteStatus, matrix, titleOf } from "./matrix.ts";

const spec = librarySpec();
const success = (id: string): string[] =>
  cellsOf(operation(spec, id))
    .filter(({ status }) => status < 300)
    .map(titleOf);

describe("the matrix", () => {
  it("pairs request and response examples of the same name, in each media type", () => {
    expect(success("members.create")).toEqual([
      "members.create (application/json: adult) -> 201 (application/json: adult)",
      "members.create (application/json: child) -> 201 (application/json: child)",
      "members.create (application/x-www-form-urlencoded: adult) -> 201 (application/json: adult)",
      "members.create (application/x-www-form-urlencoded: child) -> 201 (application/json: child)",
    ]);
  });

  it("pairs an example without a namesake with the first of the other side", () => {
    expect(success("loans.create").slice(0, 3)).toEqual([
      "loans.create (application/json: byCopy) -> 201 (application/json: byCopy)",
      "loans.create (application/json: byCopy) -> 201 (application/json: renewed)",
      "loans.create (application/json: byBook) -> 201 (application/json: byCopy)",
    ]);
  });

  it("chooses a concrete code for a class of statuses and for the default", () => {
    expect(concreteStatus(operation(spec, "members.create"), "5XX")).toBe(503);
    expect(concreteStatus(operation(spec, "members.list"), "default")).toBe(503);
    const both = librarySpec({ "/paths/~1members/get/responses/503": { description: "Closed." } });
    expect(concreteStatus(operation(both, "members.list"), "default")).not.toBe(503);
  });

  it("refuses a body without an example", () => {
    const pointer = "/paths/~1members~1search/get/responses/200/content/application~1json/examples";
    expect(() => matrix(librarySpec({ [pointer]: {} }))).toThrow(
      "members.search: application/json has no named example",
    );
  });
});

describe("the ledger", () => {
  it("has no gaps when every cell is entered", () => {
    const ledger = createLedger(spec.document);
    for (const one of matrix(spec)) ledger.enter(one);
    expect(ledger.gaps()).toEqual([]);
  });

  const cells = matrix(spec);
  it.each(cells.map((one) => [titleOf(one), one] as const))("reports %s as not exercised", (_, left) => {
    // Another request example may be given the same answer; then it is the request that is missing.
    const request = left.request?.example.name;
    const kept = cells.filter((one) => {
      const isSame = one.operation === left.operation && one.documented === left.documented;
      const isAnswer =
        isSame && one.answer?.example === left.answer?.example && one.request?.media === left.request?.media;
      return !isAnswer;
    });
    const ledger = createLedger(spec.document);
    for (const one of kept) ledger.enter(one);
    const answer = left.answer === undefined ? "no body" : `${left.answer.media.type} | ${left.answer.example.name}`;
    const media = left.request?.media.type ?? "no request body";
    expect(ledger.gaps()).toContain(
      `never exercised: ${left.operation.id} | ${left.documented} | ${media} | ${answer}`,
    );
    if (request !== undefined && !kept.some((one) => one.request?.example === left.request?.example)) {
      expect(ledger.gaps()).toContain(`never exercised: ${left.operation.id} | request | ${media} | ${request}`);
    }
  });

  it("reports cells that the spec does not document", () => {
    const pointer = "/paths/~1members~1{member-id}/get/responses/410";
    const other = librarySpec({ [pointer]: { description: "Left." } });
    const ledger = createLedger(spec.document);
    ledger.enter(cell(other, "members.retrieve", "410"));
    expect(ledger.gaps()).toContain("not in the spec: members.retrieve | 410 | no request body | no body");
  });

  it("ignores an excepted operation", () => {
    const gaps = createLedger(spec.document, ["members.create"]).gaps().join("\n");
    expect(gaps).not.toContain("members.create");
    expect(gaps).toContain("members.delete");
  });

  it("counts exchanges and mutants by operation", () => {
    const ledger = createLedger(spec.document);
    ledger.enter(cell(spec, "members.delete", "204"), 7);
    expect(ledger.table()).toMatch(/members\.delete +3 +1 +1 +7/);
  });
});
