import { describe, expect, it } from "vitest";
import { createChecker } from "./checker.ts";
import { librarySpec, operation } from "./fixtures/library.ts";
import { encodeForm } from "./form.ts";
import type { WireRequest } from "./wire.ts";

const spec = librarySpec();
const checker = createChecker(spec);
const authorization = `Basic ${btoa("key:")}`;
const member = { name: "Ada", kind: "adult", address: { street: "Main", city: "Sydney" }, notices: { by_mail: true } };

function ask(method: string, path: string, headers: Record<string, string> = {}, body?: unknown): WireRequest {
  return {
    method,
    url: `https://library.example/v1${path}`,
    headers: { authorization, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    body: body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body),
  };
}

function found(request: WireRequest): string[] {
  return checker.request(request).violations.map(({ where, path, message }) => `${where} ${path}: ${message}`);
}

describe("the checker of requests", () => {
  it.each([
    ask("POST", "/members", {}, member),
    ask("GET", "/members"),
    ask("GET", "/members?page=2&active=false&only=adult&only=child"),
    ask("GET", "/members/mem%2F1"),
    ask("POST", "/members/m/loans", {}, { book: { isbn: "1" } }),
    { ...ask("GET", "/members"), url: "https://sandbox.library.example/v1/members" },
  ])("accepts $method $url", (request) => {
    expect(found(request)).toEqual([]);
  });

  it("prefers a literal segment to a templated one", () => {
    expect(checker.request(ask("GET", "/members/search?query=a")).operation?.id).toBe("members.search");
    expect(checker.request(ask("GET", "/members/searching")).operation?.id).toBe("members.retrieve");
  });

  const refusals: [WireRequest, RegExp][] = [
    [{ ...ask("GET", "/members"), url: "https://library.example/v2/members" }, /^server/],
    [{ ...ask("GET", "/members"), url: "https://evil.example/v1/members" }, /^server/],
    [{ ...ask("GET", "/members"), url: "https://library.example/v1x/members" }, /^server/],
    [ask("GET", "/member"), /^path/],
    [ask("GET", "/members/"), /^path/],
    [ask("PUT", "/members"), /^method/],
    [ask("GET", "/members/search"), /^query query: is missing/],
    [ask("GET", "/members?page=0"), /^query page: must be >= 1/],
    [ask("GET", "/members?page=x"), /^query page: must be integer/],
    [ask("GET", "/members?page=1&page=2"), /^query page: is given 2 times/],
    [ask("GET", "/members?order=size"), /^query order: must be equal/],
    [ask("GET", "/members?pages=1"), /^query pages: is not documented/],
    [ask("GET", "/members/m/loans/x", { "x-branch": "north" }), /^path loan-number: must be integer/],
    [ask("GET", "/members/%zz"), /^path member-id: is not percent-encoded/],
    [ask("GET", "/members/m/loans/7"), /^header X-Branch: is missing/],
    [ask("GET", "/members/m/loans/7", { "x-branch": "west" }), /^header X-Branch: must be equal/],
    [ask("GET", "/members", { authorization: "" }), /^security basic/],
    [ask("GET", "/members", { authorization: "Bearer token" }), /^security basic/],
    [ask("GET", "/members", { authorization: `Basic ${btoa(":x")}` }), /^security basic/],
    [ask("GET", "/members", { authorization: `Basic ${btoa("x")}` }), /^security basic/],
    [ask("GET", "/members", { authorization: "Basic a2V5Og" }), /^security basic/],
    [ask("GET", "/catalogue/1"), /^security bearer \| key/],
    [ask("GET", "/catalogue/1?key=", { authorization: "" }), /^security bearer \| key/],
    [ask("POST", "/sessions", {}, { client: "a", secret: "b", scopes: ["read"] }), /^security authorization/],
    [ask("POST", "/members", { "content-type": "text/plain" }, member), /^content-type/],
    [ask("POST", "/members"), /^body : a body is required/],
    [ask("GET", "/members", {}, {}), /^body : no body is documented/],
    [ask("POST", "/members", {}, "{"), /^body : is not JSON/],
    [ask("POST", "/members", {}, { ...member, name: 5 }), /^body \/name: must be string/],
    [ask("POST", "/members", {}, { ...member, email: "ada" }), /^body \/email: must match format/],
    [ask("POST", "/members", {}, { ...member, zap: 1 }), /^body \/zap: is not documented/],
    [
      ask("POST", "/members", {}, { ...member, address: { ...member.address, zap: 1 } }),
      /^body \/address\/zap: is not/,
    ],
    [ask("PATCH", "/members/m", {}, { reason: "a", zap: 1 }), /^body \/zap: is not documented/],
    [ask("POST", "/members/m/loans", {}, { copy: "a", zap: 1 }), /^body \/zap: is not documented/],
    [ask("POST", "/members/m/loans", {}, { copy: "a", book: { isbn: "1" } }), /^body : must match exactly one/],
  ];
  const titled = refusals.map(
    ([request, violation]) => [`${request.method} ${request.url} for ${violation}`, request, violation] as const,
  );
  it.each(titled)("refuses %s", (_, request, violation) => {
    expect(found(request).join("\n")).toMatch(violation);
  });

  it("reports all violations at once", () => {
    const wheres = checker.request(ask("POST", "/members?zap=1", { authorization: "" }, { kind: "x" })).violations;
    expect(new Set(wheres.map(({ where }) => where))).toEqual(new Set(["query", "security", "body"]));
  });

  it("accepts any member of a declared map", () => {
    expect(found(ask("POST", "/members", {}, { ...member, metadata: { anything: "goes" } }))).toEqual([]);
    expect(found(ask("POST", "/members", {}, { ...member, metadata: { anything: 1 } }))).not.toEqual([]);
  });

  const form = { "content-type": "application/x-www-form-urlencoded" };
  it("decodes forms by their brackets, in the types of the schema", () => {
    const full = {
      ...member,
      limit: 5,
      newsletter: true,
      tags: ["a", "b"],
      metadata: { k: "v" },
      notices: { by_mail: false },
    };
    expect(found(ask("POST", "/members", form, encodeForm(full)))).toEqual([]);
  });
  it.each([
    ["name=a", /^body \/address: is missing/m],
    [encodeForm({ ...member, limit: "five" }), /^body \/limit: must be integer/m],
    [
      encodeForm({ ...member, address: { street: "x", city: "y", zap: "z" } }),
      /^body \/address\/zap: is not documented/m,
    ],
    [`${encodeForm(member)}&name[x]=1`, /^body name\[x\]: is no bracket notation/m],
    [`${encodeForm(member)}&tags[=1`, /^body tags\[: is no bracket notation/m],
  ])("refuses the form %s", (body, violation) => {
    expect(found(ask("POST", "/members", form, body)).join("\n")).toMatch(violation);
  });

  it("accepts other servers if they are given", () => {
    const local = createChecker(spec, { servers: ["http://127.0.0.1:4010"] });
    const request = { ...ask("GET", "/members"), url: "http://127.0.0.1:4010/members" };
    expect(local.request(request).violations).toEqual([]);
    expect(local.request(ask("GET", "/members")).violations).not.toEqual([]);
  });
});

describe("the checker of responses", () => {
  const create = operation(spec, "members.create");
  const headers = { "content-type": "application/json; charset=utf-8", "x-request-id": "r" };
  const body = JSON.stringify({ response: { id: "m", name: "Ada", loans: [], future: 1 } });

  it("accepts undocumented members unless it is sealed", () => {
    const response = { status: 201, headers, body };
    expect(checker.response(create, response)).toEqual([]);
    expect(checker.response(create, response, { sealed: true })).toEqual([
      { where: "body", path: "/response/future", message: "is not documented" },
    ]);
  });

  it("falls back to a class of statuses, and to the default", () => {
    const failure = { status: 503, headers, body: '{"error":"x"}' };
    expect(checker.response(create, failure)).toEqual([]);
    expect(checker.response(operation(spec, "members.list"), { ...failure, status: 418 })).toEqual([]);
    expect(checker.response(create, { ...failure, status: 418 })).toMatchObject([{ where: "status" }]);
  });

  it.each([
    [{ status: 201, headers: { ...headers, "content-type": "text/html" }, body }, "content-type"],
    [{ status: 201, headers, body: undefined }, "body"],
    [{ status: 201, headers: { "content-type": "application/json" }, body }, "header"],
    [{ status: 201, headers, body: '{"response":{}}' }, "body"],
    [{ status: 201, headers, body: "<html>" }, "body"],
    [{ status: 429, headers, body: "{}" }, "body"],
  ])("refuses %o", (response, where) => {
    expect(checker.response(create, response)).toEqual(expect.arrayContaining([expect.objectContaining({ where })]));
  });

  it("refuses a body on 204", () => {
    const remove = operation(spec, "members.delete");
    expect(checker.response(remove, { status: 204, headers: {}, body: "{}" })).toMatchObject([{ where: "body" }]);
  });
});
