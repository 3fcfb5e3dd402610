import { describe, expect, test } from "vitest";
import { redactHeaders, type SentRequest, sensitiveMembers, sentSecrets } from "./sensitive.ts";

const names: ReadonlySet<string> = new Set(["number", "cvc", "pin", "x-sig", "authToken"]);

describe("sensitiveMembers", () => {
  test("returns texts and numbers at any depth, and everything below a sensitive name", () => {
    const body = {
      number: "n1",
      cvc: 123,
      list: [{ pin: { old: "p1", more: ["p2", 45.5, null, true] } }],
      other: "no",
      numbers: "no",
    };
    expect(sensitiveMembers(body, names).sort()).toEqual(["123", "45.5", "n1", "p1", "p2"]);
  });

  test("returns nothing of what is no object", () => {
    for (const value of [undefined, null, "number", 1, true]) expect(sensitiveMembers(value, names)).toEqual([]);
  });

  test("searches a text that is JSON", () => {
    const nested = JSON.stringify({ metadata: JSON.stringify({ number: "n1" }), broken: '{"number":' });
    expect(sensitiveMembers({ metadata: ` ${nested}` }, names)).toEqual(["n1"]);
    expect(sensitiveMembers({ pin: '["p1"]' }, names)).toEqual(['["p1"]', "p1"]);
  });

  test("finds names in any case, and in the names of a form", () => {
    expect(sensitiveMembers({ NUMBER: "n1", "card[number]": "n2", "pin[]": "p1", authToken: "t" }, names)).toEqual([
      "n1",
      "n2",
      "p1",
      "t",
    ]);
  });

  test("takes any depth of nesting", () => {
    const depth = 200_000;
    expect(sensitiveMembers(JSON.parse(`${"[".repeat(depth)}{"pin":"p1"}${"]".repeat(depth)}`), names)).toEqual(["p1"]);
  });
});

describe("sentSecrets", () => {
  const sent = (request: Partial<SentRequest>): string[] =>
    sentSecrets({ url: "https://api.example/x", headers: {}, ...request }, names);

  const form = new FormData();
  form.append("pin", "p1");
  form.append("title", "no");
  form.append("file", new Blob(["pin"]), "pin.txt");
  const bodies: Readonly<Record<string, unknown>> = {
    "JSON text": '{"card":{"pin":"p1"},"title":"no"}',
    "form text": "card%5Bpin%5D=p1&title=no",
    URLSearchParams: new URLSearchParams({ "card[pin]": "p1", title: "no" }),
    FormData: form,
    bytes: new TextEncoder().encode('{"pin":"p1"}'),
    "bytes that are no UTF-8": new Uint8Array([0xff, 0x26, ...new TextEncoder().encode("pin=p1")]),
  };
  test.each(Object.keys(bodies))("reads a body of %s", (kind) => {
    expect(sent({ body: bodies[kind] })).toEqual(["p1"]);
  });

  test.each([undefined, null, "", "plain text", new Blob(["pin=p1"]), new ReadableStream()])(
    "finds nothing in the body %s",
    (body) => {
      expect(sent({ body })).toEqual([]);
    },
  );

  test("leaves a body that can be read once unread", () => {
    let read = false;
    const body = (function* () {
      read = true;
      yield "pin=p1";
    })();
    expect(sent({ body })).toEqual([]);
    expect(read).toBe(false);
  });

  test("reads the query, decoded, without the fragment", () => {
    expect(sent({ url: "https://api.example/x?a=1&pin=p%201+2&authToken=t#pin=f" })).toEqual(["p 1 2", "t"]);
    expect(sent({ url: "/relative?card[number]=n1" })).toEqual(["n1"]);
  });

  test("reads headers whose names are usual for credentials", () => {
    const headers = {
      Cookie: "login_token=jwt; theme=dark",
      "X-API-KEY": "k1",
      "x-functions-key": "k2",
      "X-Signature": "s1",
    };
    expect(sent({ headers })).toEqual(expect.arrayContaining(["jwt", "k1", "k2", "s1"]));
  });

  test("reads path arguments by their names in the template", () => {
    expect(sent({ path: { pin: "p1", code: "no" } })).toEqual(["p1"]);
  });

  test("reads headers in any case, with their parts", () => {
    const headers = { "X-Sig": "v1 abcdef", Accept: "no", "Idempotency-Key": "no" };
    expect(sent({ headers })).toEqual(["v1 abcdef", "abcdef"]);
    expect(sent({ headers: new Headers(headers) })).toEqual(["v1 abcdef", "abcdef"]);
  });
});

describe("redactHeaders", () => {
  const redact = <T extends string | undefined>(text: T): T => text?.replace("secret", "***") as T;

  test("replaces values under sensitive names in any case, and secrets elsewhere", () => {
    const headers = { Authorization: "Bearer x", "X-SIG": "y", PIN: "z", "x-api-key": "k", "x-other": "a secret" };
    const shown = ["[redacted]", "[redacted]", "[redacted]", "[redacted]", "a ***"];
    expect(Object.values(redactHeaders(headers, names, redact))).toEqual(shown);
    expect(redactHeaders({ "Idempotency-Key": "1 secret" }, names, redact)).toEqual({ "Idempotency-Key": "1 ***" });
    expect(redactHeaders(new Headers({ cookie: "a", accept: "secret" }), names, redact)).toEqual({
      accept: "***",
      cookie: "[redacted]",
    });
  });
});
