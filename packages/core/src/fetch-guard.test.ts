import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLibrary, rejection, stub } from "../test/library.ts";
import { ConfigurationError } from "./index.ts";

const ok = () => new Response("ok");

/** Calls `client.fetch` and returns what it rejects with; fails if anything was sent. */
const refused = async (path: unknown, init?: unknown): Promise<Error> => {
  const fetch = stub(ok);
  const call = createLibrary({ fetch }).fetch as (...args: unknown[]) => Promise<unknown>;
  const error = await rejection(call(path, init));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(fetch.sent).toHaveLength(0);
  return error as Error;
};

describe("the path of client.fetch is refused", () => {
  test.each([
    "",
    "reports",
    ".evil.example/x",
    "@evil.example/x",
    ":8443/x",
    "https://evil.example/x",
    "https:evil.example",
    "//evil.example/x",
    "///evil.example/x",
    "/\\evil.example/x",
    "\\\\evil.example/x",
    "\\/evil.example/x",
    "/%2f/evil.example",
    "%2f",
    "%2fevil.example",
    "%2f.evil.example/x",
    "/%2Fevil.example",
    "/%5cevil.example",
    "/%5C%2fevil.example",
    "?x=1",
    "#part",
  ])("where it may lead to another host: %j", async (path) => {
    expect((await refused(path)).message).toContain("path must start with one");
  });

  test.each([
    "/.",
    "/..",
    "/../x",
    "/a/../x",
    "/a/./x",
    "/a/..",
    "/a/.",
    "/a/..?x=1",
    "/a/..#x",
    "/%2e%2e/x",
    "/%2E%2E/x",
    "/a/.%2e/x",
    "/a/%2e%2E",
    "/a/%2e",
    "/a%2f..%2fx",
    "/a%2F%2e%2e%2Fx",
    "/a%5c..%5cx",
    "/a\\..\\x",
  ])("where it has a dot segment: %j", async (path) => {
    await refused(path);
  });

  test.each([
    "/a\tb",
    "/\t/evil.example",
    "/a\nb",
    "/a\rb",
    "/a\0b",
    "/a\x7fb",
    "\t/a",
    " /a",
    "/a ",
    "/a\u0085",
    "/a?x\ty",
  ])("where it has a control character or a blank at an end: %j", async (path) => {
    await refused(path);
  });

  test.each([
    undefined,
    null,
    0,
    1,
    true,
    {},
    [],
    ["/a"],
    new URL("https://library.example/v1/a"),
    { toString: () => "/a" },
  ])("where it is not a string: %o", async (path) => {
    await refused(path);
  });
});

test.each([
  ["/", "/"],
  ["/a/", "/a/"],
  ["/a//b", "/a//b"],
  ["/...", "/..."],
  ["/a/.b/..c", "/a/.b/..c"],
  ["/a%20b", "/a%20b"],
  ["/a%2fb", "/a%2fb"],
  ["/a b", "/a%20b"],
  ["/a?next=/../x", "/a?next=/../x"],
  ["/a?to=https://other.example//x", "/a?to=https://other.example//x"],
  ["/a@b:c", "/a@b:c"],
  ["/\u00e9", "/%C3%A9"],
])("the path %j of client.fetch is sent as %j", async (path, sent) => {
  const fetch = stub(ok);
  await createLibrary({ fetch }).fetch(path);
  expect(fetch.sent[0]?.url).toBe(`https://library.example/v1${sent}`);
});

describe("the init of client.fetch is refused", () => {
  test.each([
    ["init", null],
    ["init", "GET"],
    ["init", []],
    ["timeout", { timeout: 0 }],
    ["maxRetries", { maxRetries: -1 }],
    ["signal", { signal: {} }],
    ["headers", { headers: { "x note": "1" } }],
    ["headers", { headers: { "x-note": "one\r\nx-other: two" } }],
    ["headers", { headers: { "x-note": "\u20ac" } }],
    ["CONNECT", { method: "CONNECT" }],
    ["TRACE", { method: "trace" }],
    ["method", { method: "GET /x" }],
    ["GET takes no body", { body: "x" }],
    ["HEAD takes no body", { method: "HEAD", body: "x" }],
    ["JSON.stringify", { method: "POST", body: { title: "Emma" } }],
    ["JSON.stringify", { method: "POST", body: [1] }],
    ["body", { method: "POST", body: 1 }],
  ])("with a message that has %j: %o", async (words, init) => {
    expect((await refused("/a", init)).message).toContain(words);
  });
});

const decodeOctet = (octet: string): string => String.fromCharCode(Number(`0x${octet.slice(1)}`));

test("whatever the path of client.fetch is, a request stays below the base URL or is refused", async () => {
  const part = fc.oneof(
    fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "%2e",
      "%2E",
      "%2f",
      "%5C",
      "@",
      ":",
      "#",
      "?",
      "\t",
      "\n",
      "%09",
      "%00",
      "//",
      "https:",
    ),
    fc.constantFrom("a", "evil.example", "v1", " ", "\u3002", "\uff0f", "\u2024", "%25", "%252e"),
    fc.string({ unit: "binary", maxLength: 2 }),
  );
  const path = fc
    .tuple(fc.constantFrom("/", ""), fc.array(part, { maxLength: 6 }))
    .map(([first, rest]) => first + rest.join(""));
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(path, async (text) => {
      const fetch = stub(ok);
      const result = await createLibrary({ fetch })
        .fetch(text)
        .catch((error: unknown) => error);
      if (result instanceof ConfigurationError) {
        expect(fetch.sent).toHaveLength(0);
        return;
      }
      sent++;
      const { origin, pathname, username, password } = new URL(fetch.sent[0]?.url ?? "");
      expect([origin, username, password]).toEqual(["https://library.example", "", ""]);
      expect(pathname).toMatch(/^\/v1\//);
      // Decoded once, as servers do.
      const segments = pathname
        .replace(/%[\da-f]{2}/gi, decodeOctet)
        .slice("/v1/".length)
        .split(/[/\\]/);
      expect(segments).not.toContain("..");
      expect(segments).not.toContain(".");
    }),
    { numRuns: 1000 },
  );
  expect(sent).toBeGreaterThan(50);
});
