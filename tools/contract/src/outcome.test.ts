import { describe, expect, it } from "vitest";
import { cell, librarySpec } from "./fixtures/library.ts";
import { judge, type Outcome } from "./outcome.ts";

const spec = librarySpec();

function failed(status: string, facts: Record<string, unknown>, id = "members.create"): string[] {
  const { message = "", ...rest } = facts;
  return judge(cell(spec, id, status), { ok: false, error: Object.assign(new Error(String(message)), rest) });
}

describe("an error", () => {
  const data = { error: "name_missing", detail: "Name can't be blank" };
  const right = { name: "UnprocessableEntityError", status: 422, operation: "members.create", data };

  it("is correct in all parts", () => {
    expect(failed("422", right)).toEqual([]);
    expect(failed("5XX", { ...right, name: "ServerError", status: 503, data: { error: "failure" } })).toEqual([]);
    expect(failed("429", { ...right, name: "RateLimitError", status: 429, data: undefined })).toEqual([]);
    const text = { name: "NotFoundError", status: 404, operation: "members.retrieve", body: "Nobody of that name" };
    expect(failed("404", text, "members.retrieve")).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["422", { ...right, name: "ApiError" }, "UnprocessableEntityError belongs"],
    ["422", { ...right, status: 400 }, "error.status is 400, not 422"],
    ["422", { ...right, operation: undefined }, "error.operation is undefined"],
    ["422", { ...right, data: undefined }, "error.data is not the example"],
    ["5XX", { ...right, status: 503, data: { error: "failure" } }, "ServerError belongs"],
    ["429", { ...right, name: "RateLimitError", status: 429 }, "error.data of an answer without a body"],
  ])("for %s with %o is a fault", (status, facts, fault) => {
    expect(failed(status, facts)).toEqual([expect.stringContaining(fault)]);
  });

  it("quotes the body that explains it", () => {
    const body = '{"title":"NOT_ACCEPTABLE"}';
    const refused = { name: "ApiError", status: 406, operation: "members.create", data, body };
    expect(failed("422", refused).join("\n")).toContain(`not 422\n  body: ${body}`);
    expect(failed("201", refused).join("\n")).toContain(`rejects on 201: ApiError\n  body: ${body}`);
  });

  it("must be an Error", () => {
    expect(judge(cell(spec, "members.create", "422"), { ok: false, error: "no" })).toHaveLength(1);
  });
});

describe("a success", () => {
  const member = { id: "mem_1", name: "Ada Reader", kind: "adult", limit: 5, loans: [] };
  const right = { ok: true, data: member, body: { response: member }, response: new Response() } as const;
  const retrieved = (outcome: Outcome): string[] => judge(cell(spec, "members.retrieve", "200"), outcome);

  it("is correct in all parts", () => {
    expect(retrieved(right)).toEqual([]);
    const gone = { ok: true, data: undefined, body: undefined, response: new Response(null, { status: 204 }) } as const;
    expect(judge(cell(spec, "members.delete", "204"), gone)).toEqual([]);
    expect(judge(cell(spec, "members.delete", "204"), { ...gone, data: {} })).toHaveLength(1);
  });

  it.each<[Partial<Outcome>, string]>([
    [{ response: new Response(null, { status: 201 }) }, "response.status is 201, not 200"],
    [{ body: member }, "body is not the example"],
    [{ data: { response: member } }, "data is not what is at /response"],
    [{ data: { ...member, limit: "5" } }, "data is not what is at /response"],
  ])("with %o is a fault", (change, fault) => {
    // One fact of a success is replaced by another of its kind.
    expect(retrieved({ ...right, ...change } as Outcome)).toEqual([expect.stringContaining(fault)]);
  });
});
