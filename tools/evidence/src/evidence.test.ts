import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { libraryFile } from "@clientele/contract/fixtures/library";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evidence } from "./command.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evidence-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function run(...args: string[]): Outcome {
  const lines: string[] = [];
  const code = evidence(args, { specs: dirname(libraryFile), cwd: folder, print: (line) => lines.push(line) });
  return { code, output: lines.join("\n") };
}

/** Writes files into the folder: text as it is, everything else as JSON. */
function files(contents: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(contents)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  }
}

const member = { id: "mem_1", name: "Ada Reader", kind: "adult", limit: 5, loans: [] };
const { name: _, ...nameless } = member;
const retrieved = {
  recordedAt: "Mon, 11 Nov 2024 08:41:24 GMT",
  method: "GET",
  path: "/members/mem_1",
  status: 200,
  responseHeaders: { "Content-Type": "application/json; charset=utf-8" },
  responseBody: { response: member },
};
const created = {
  ...retrieved,
  method: "POST",
  path: "/members",
  status: 201,
  responseHeaders: { ...retrieved.responseHeaders, "X-Request-Id": "req_1" },
  requestBody: {
    name: "Bo Reader",
    kind: "child",
    limit: 2,
    address: { street: "1 Main Street", city: "Sydney" },
    notices: { by_mail: false },
  },
};
const har = (...entries: unknown[]): object => ({ log: { version: "1.2", entries } });
const entry = (url: string, text: string, more: object = {}): object => ({
  startedDateTime: "2025-02-03T04:05:06.000Z",
  request: { method: "GET", url, headers: [] },
  response: {
    status: 200,
    headers: [{ name: "Content-Type", value: "application/json" }],
    content: { size: text.length, mimeType: "application/json", text, ...more },
  },
});

describe("a recording", () => {
  it("that matches the spec is valid", () => {
    files({ "library/a.json": retrieved, "library/b.json": created });
    const { code, output } = run(".");
    expect(output).toContain("library: 2 exchanges: 2 valid");
    expect(code).toBe(0);
  });

  it("that does not match contradicts, and is reported with its violations but without values", () => {
    files({ "library/a.json": { ...retrieved, responseBody: { response: { ...member, limit: "pan-4111" } } } });
    const { code, output } = run(".");
    expect(output).toMatch(
      /^contradicting +library\/a\.json: members\.retrieve -> 200\n +contradicts +\/response\/limit: must be integer,null$/m,
    );
    expect(output).not.toContain("pan-4111");
    expect(code).toBe(1);
  });

  it("that lacks members contradicts, unless it is older than the requirement", () => {
    files({ "library/a.json": { ...retrieved, responseBody: { response: nameless } } });
    expect(run(".")).toMatchObject({
      code: 1,
      output: expect.stringContaining("contradicts   /response/name: is missing"),
    });
    expect(run(".", "--required-since", "2024").code).toBe(1);
    const { code, output } = run(".", "--required-since", "2025");
    expect(output).toMatch(/^older shape .*\n +missing +\/response\/name$/m);
    expect(code).toBe(0);
  });

  it("that is older and has other violations contradicts", () => {
    files({ "library/a.json": { ...retrieved, responseBody: { response: { ...nameless, limit: true } } } });
    expect(run(".", "--required-since", "2025").code).toBe(1);
  });

  it("without a date is an example of documentation, and may be abbreviated but not wrong", () => {
    const { recordedAt: _at, responseHeaders: _headers, ...example } = retrieved;
    files({ "library/a.json": { ...example, responseBody: { response: nameless } } });
    expect(run(".")).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^abbreviated .*\n +missing +\/response\/name$/m),
    });
    files({ "library/a.json": { ...example, responseBody: { response: { ...nameless, limit: true } } } });
    expect(run(".").code).toBe(1);
  });

  it("shows the undocumented members, and no others", () => {
    const address = { ...created.requestBody.address, planet: "Earth" };
    const responseBody = { response: { ...member, loans: [{ number: 7, copy: "cpy_1", shelf: 3 }] } };
    files({ "library/a.json": { ...created, requestBody: { ...created.requestBody, address }, responseBody } });
    const { code, output } = run(".");
    expect(output.match(/^ {4}undocumented .*$/gm)).toEqual([
      "    undocumented  request /address/planet",
      "    undocumented  /response/loans/*/shelf",
    ]);
    expect(output).toContain("members.create -> 201 /response/loans/*/shelf");
    expect(code).toBe(0);
  });

  it("shows what is documented and was never observed", () => {
    files({ "library/a.json": retrieved });
    const { output } = run(".");
    expect(output).toMatch(/documented and not observed in any recording:\n( {4}.*\n)*? {4}Loan\.number\n/);
    expect(output).toMatch(/operations without a recording:\n {4}members\.create\n {4}members\.list\n/);
    expect(output).not.toContain("Member.name");
  });

  it("of a request that was refused need not be valid", () => {
    const requestBody = { name: 5 };
    const responseBody = { error: "name_missing", detail: "Name can't be blank" };
    files({ "library/a.json": { ...created, requestBody, status: 422, responseBody } });
    expect(run(".").code).toBe(0);
    files({ "library/a.json": { ...created, requestBody } });
    expect(run(".")).toMatchObject({
      code: 1,
      output: expect.stringContaining("contradicts   request /name: must be string"),
    });
  });

  it("of a form is decoded by its brackets", () => {
    const form = "name=Bo&kind=child&limit=2&address[street]=1&address[city]=S&notices[by_mail]=false";
    const { requestBody: _body, ...asked } = created;
    files({ "library/a.json": { ...asked, requestBodyRaw: form } });
    expect(run(".").code).toBe(0);
    files({ "library/a.json": { ...asked, requestBodyRaw: form.replace("limit=2", "limit=two") } });
    expect(run(".").code).toBe(1);
  });

  it("of a query is checked too", () => {
    const listed = { ...retrieved, path: "/members", responseBody: { response: [], pagination: { next: null } } };
    files({ "library/a.json": { ...listed, query: { page: 2, colour: "red" } } });
    expect(run(".")).toMatchObject({ code: 0, output: expect.stringContaining("undocumented  query colour") });
    files({ "library/a.json": { ...listed, query: { page: "two" } } });
    expect(run(".").code).toBe(1);
  });

  it("of an undocumented status, media type or operation contradicts", () => {
    files({ "library/a.json": { ...retrieved, status: 202 } });
    expect(run(".")).toMatchObject({ code: 1, output: expect.stringContaining("202 is not documented") });
    files({
      "library/a.json": { ...retrieved, responseHeaders: { "content-type": "text/html" }, responseBody: "<p>" },
    });
    expect(run(".").code).toBe(1);
    files({ "library/a.json": { ...retrieved, path: "/members/mem_1/fines" } });
    expect(run(".")).toMatchObject({ code: 1, output: expect.stringContaining("no operation has GET") });
  });

  it("of something else is outside the spec", () => {
    files({ "library/a.json": retrieved, "library/b.json": { ...retrieved, path: "/rooms/12" } });
    expect(run(".")).toMatchObject({ code: 0, output: expect.stringContaining("1 valid, 1 outside the spec") });
  });
});

describe("an archive", () => {
  const body = JSON.stringify({ response: member });

  it("is read by the hosts of the specs; other hosts are skipped", () => {
    const foreign = entry("https://tracker.example/pixel?token=secret", "");
    files({ "traffic.har": har(entry("https://library.example/v1/members/mem_1", body), foreign) });
    const { code, output } = run("traffic.har");
    expect(output).toContain("valid             traffic.har#0: members.retrieve -> 200");
    expect(output).toContain("no spec           traffic.har#1: tracker.example");
    expect(output).not.toContain("secret");
    expect(code).toBe(0);
  });

  it("is read below any prefix if the spec is given", () => {
    const wrong = JSON.stringify({ response: { ...member, name: 5 } });
    files({ "traffic.har": har(entry("https://books.example/mounted/here/members/mem_1", wrong)) });
    expect(run("traffic.har").code).toBe(2);
    expect(run("traffic.har", "--spec", "library")).toMatchObject({
      code: 1,
      output: expect.stringContaining("/response/name"),
    });
    expect(run("traffic.har", "--spec", libraryFile).code).toBe(1);
  });

  it("may be encoded, or lack bodies", () => {
    const url = "https://library.example/v1/members/mem_1";
    const encoded = entry(url, Buffer.from(body).toString("base64"), { encoding: "base64" });
    files({ "traffic.har": har(encoded, entry(url, "", { text: undefined, size: 120 })) });
    expect(run("traffic.har")).toMatchObject({ code: 0, output: expect.stringContaining("2 valid") });
    files({ "traffic.har": har(entry(url, "")) });
    expect(run("traffic.har").code).toBe(1);
  });

  it("has forms as text or as parameters", () => {
    const params = [
      ["name", "Bo"],
      ["kind", "child"],
      ["limit", "two"],
    ].map(([name, value]) => ({ name, value }));
    const postData = { mimeType: "application/x-www-form-urlencoded", params };
    const request = { method: "POST", url: "https://library.example/v1/members", postData };
    const response = { status: 429, headers: [], content: { size: 0 } };
    const posted = { startedDateTime: "2025-02-03T04:05:06.000Z", request, response };
    files({ "traffic.har": har(posted) });
    expect(run("traffic.har").code).toBe(0);
    const headers = [
      { name: "x-request-id", value: "req_1" },
      { name: "content-type", value: "application/json" },
    ];
    files({
      "traffic.har": har({ ...posted, response: { status: 201, headers, content: { size: body.length, text: body } } }),
    });
    expect(run("traffic.har")).toMatchObject({
      code: 1,
      output: expect.stringContaining("request /limit: must be integer"),
    });
  });
});

describe("input that cannot be read", () => {
  it.each([
    ["no JSON", { "library/a.json": "{ key: sk_live_secret" }, "library/a.json: is not JSON"],
    ["no exchange", { "library/a.json": { status: 200 } }, "library/a.json: has no method"],
    ["no path", { "library/a.json": { method: "GET", status: 200 } }, "library/a.json: has no path"],
    ["no status", { "library/a.json": { method: "GET", path: "/members", status: "ok" } }, "has no status"],
    ["no date", { "library/a.json": { ...retrieved, recordedAt: "yesterday" } }, "not a date"],
    ["nothing", { "library/a.txt": "" }, "holds no recording"],
    ["nothing for any spec", { "unknown/a.json": retrieved }, "no exchange belongs to a spec"],
    [
      "nothing inside the spec",
      { "library/a.json": { ...retrieved, path: "/rooms" } },
      "no exchange belongs to a spec",
    ],
    [
      "an archive without URLs",
      { "a.har": har({ request: {}, response: { status: 200 } }) },
      "a.har#0: has no method or no URL",
    ],
  ])("is reported: %s", (_title, contents, message) => {
    files(contents);
    const { code, output } = run(".");
    expect(code).toBe(2);
    expect(output).toContain(message);
    expect(output).not.toContain("secret");
  });

  it("is reported for wrong arguments", () => {
    files({ "library/a.json": retrieved });
    expect(run()).toMatchObject({ code: 2, output: expect.stringContaining("usage:") });
    expect(run("absent")).toMatchObject({ code: 2, output: expect.stringContaining("absent: is not there") });
    expect(run(".", "--spec", "nowhere")).toMatchObject({ code: 2, output: "there is no spec nowhere" });
    expect(run(".", "--required-since", "soon").code).toBe(2);
    expect(run(".", "--colour").code).toBe(2);
  });
});
