import { inspect } from "node:util";
import { json, rejection, stub } from "@clientele/contract/stub";
import { type Authorize, type ClientOptions, PaymentKit } from "@clientele/payment-kit";
import { describe, expect, test } from "vitest";

const baseUrl = "https://shop.example.com/payment";
const found = () => json({ id: "cus_1", did: "zNK1", livemode: true });

describe("authorize", () => {
  const withAuthorize = (authorize: Authorize, options: Pick<ClientOptions, "fetch" | "hooks">): PaymentKit =>
    new PaymentKit({ baseUrl, authorize, ...options });

  test("receives method, final URL and body, and its headers are sent", async () => {
    const asked: unknown[] = [];
    const fetch = stub(found);
    const { customers } = withAuthorize(
      async (request) => {
        asked.push({ ...request });
        return { cookie: "login_token=abc.def.ghi", "x-component-did": "zNK1" };
      },
      { fetch },
    );
    await customers.update("did:abt:z1", { name: "Mira Lindqvist", metadata: { å: 1 } });
    await customers.retrieve("cus_1");
    expect(asked).toEqual([
      {
        method: "PUT",
        url: `${baseUrl}/api/customers/did%3Aabt%3Az1?livemode=true`,
        body: '{"name":"Mira Lindqvist","metadata":{"å":1}}',
      },
      { method: "GET", url: `${baseUrl}/api/customers/cus_1?livemode=true`, body: "" },
    ]);
    expect(fetch.sent.map(({ method, url, body }) => ({ method, url, body: body ?? "" }))).toEqual(asked);
    for (const { headers } of fetch.sent) {
      expect(headers.get("cookie")).toBe("login_token=abc.def.ghi");
      expect(headers.get("x-component-did")).toBe("zNK1");
      expect(headers.has("authorization")).toBe(false);
    }
  });

  test("is called for each attempt", async () => {
    let calls = 0;
    const fetch = stub(() => json({}, 503, { "retry-after": "0" }), found);
    await withAuthorize(() => ({ authorization: `Bearer token-${++calls}` }), { fetch }).customers.retrieve("cus_1");
    expect(fetch.sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("rejects the call with its error, without a request or a retry", async () => {
    const own = new Error("the wallet is locked");
    let calls = 0;
    const fetch = stub(found);
    const fail: readonly Authorize[] = [
      () => {
        calls++;
        throw own;
      },
      () => {
        calls++;
        return Promise.reject(own);
      },
    ];
    for (const authorize of fail)
      expect(await rejection(withAuthorize(authorize, { fetch }).customers.list())).toBe(own);
    expect(calls).toBe(2);
    expect(fetch.sent).toEqual([]);
  });

  test.each([
    ["a value with a line break", { "x-sig": "s3cr3t\r\nx-evil: 1" }, '"x-sig" must be a header name'],
    ["a value outside Latin-1", { "x-sig": "s3cr3t ž" }, '"x-sig" must be a header name'],
    ["an invalid name", { "x sig": "s3cr3t" }, '"x sig" must be a header name'],
    ["a value that is not a string", { "x-sig": 53 }, "names and values"],
    ["a value that is undefined", { "x-sig": undefined }, "names and values"],
    ["undefined", undefined, "names and values"],
    ["null", null, "names and values"],
    ["text", "Bearer s3cr3t", "names and values"],
  ])("is refused with %s, without quoting the value", async (_, headers, message) => {
    const fetch = stub(found);
    // Values that only a JavaScript caller can return.
    const error = await rejection(withAuthorize(() => headers as Record<string, string>, { fetch }).customers.list());
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect((error as Error).message).toMatch(/^authorize/);
    expect((error as Error).message).toContain(message);
    expect(inspect(error)).not.toContain("s3cr3t");
    expect(fetch.sent).toEqual([]);
  });

  test("returns headers that no event shows", async () => {
    const events: unknown[] = [];
    const hooks = { onRequest: (event: unknown) => events.push(event) };
    const fetch = stub(found);
    await withAuthorize(() => ({ "x-my-way": "in-with-me" }), { fetch, hooks }).customers.retrieve("cus_1");
    expect(events).toMatchObject([{ headers: { "x-my-way": "[redacted]" } }]);
    expect(JSON.stringify(events)).not.toContain("in-with-me");
  });
});
