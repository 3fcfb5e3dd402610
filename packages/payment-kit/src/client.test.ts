import { inspect } from "node:util";
import { json, rejection, stub } from "@clientele/contract/stub";
import { ConfigurationError } from "@clientele/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PaymentKit, type PaymentKitOptions } from "./client.ts";
import { raw } from "./raw.ts";

const baseUrl = "https://shop.example.com/payment";
const accessKey = "blocklet-z9Kq3VtX7mPw2LdR";
const customer = { id: "cus_1", did: "zNK1", livemode: true };
const found = () => json(customer);

afterEach(() => {
  vi.unstubAllGlobals();
});

const withKey = (options: Partial<PaymentKitOptions> = {}): PaymentKit =>
  // No test mixes both ways to authenticate here.
  new PaymentKit({ baseUrl, accessKey, ...options } as PaymentKitOptions);

describe("the options", () => {
  test.each([
    ["no baseUrl", { accessKey }, /^baseUrl must say where PaymentKit is mounted.+discover\(\) finds it/],
    ["an empty baseUrl", { baseUrl: "", accessKey }, /^baseUrl must say where/],
    ["a baseUrl without a scheme", { baseUrl: "shop.example.com/payment", accessKey }, /^baseUrl must be/],
    [
      "a plain http baseUrl",
      { baseUrl: "http://shop.example.com", accessKey },
      /^baseUrl must be https.+allowInsecureHttp/,
    ],
    ["no way to authenticate", { baseUrl }, /^pass either accessKey.+or authorize/],
    ["both ways", { baseUrl, accessKey, authorize: () => ({}) }, /^pass either accessKey/],
    ["an empty access key", { baseUrl, accessKey: "" }, /^accessKey is missing: .+ an access key of the app/],
    ["an access key with a line break", { baseUrl, accessKey: `${accessKey}\r\nx: y` }, /^accessKey must be/],
    ["an authorize that is not a function", { baseUrl, authorize: { "x-sig": "1" } }, /^authorize must be a function/],
    ["an unknown mode", { baseUrl, accessKey, mode: "sandbox" }, /^mode must be "live" or "test"/],
    ["a mode that is not a string", { baseUrl, accessKey, mode: true }, /^mode must be/],
  ])("are refused with %s", (_, options, message) => {
    const fetch = stub(found);
    // Options that only a JavaScript caller can pass.
    const make = (): PaymentKit => new PaymentKit({ fetch, ...(options as PaymentKitOptions) });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(message);
    expect(make).not.toThrow(accessKey);
    expect(fetch.sent).toEqual([]);
  });

  test("permit plain http on a loopback host, and anywhere with allowInsecureHttp", async () => {
    const fetch = stub(found);
    await withKey({ baseUrl: "http://127.0.0.1:3030", fetch }).customers.retrieve("cus_1");
    await withKey({ baseUrl: "http://payment.internal/", allowInsecureHttp: true, fetch }).customers.retrieve("cus_1");
    expect(fetch.sent.map(({ url }) => url)).toEqual([
      "http://127.0.0.1:3030/api/customers/cus_1?livemode=true",
      "http://payment.internal/api/customers/cus_1?livemode=true",
    ]);
  });
});

describe("the mode", () => {
  test.each([
    [undefined, "true"],
    ["live", "true"],
    ["test", "false"],
  ] as const)("%s sends livemode=%s in the query of every call", async (mode, livemode) => {
    const fetch = stub(({ url }) => json(url.includes("/cus_1") ? customer : { count: 0, list: [] }));
    const kit = withKey({ mode, fetch });
    const { customers } = kit;
    await customers.list();
    await customers.search({ query: "a" });
    await customers.retrieve("cus_1");
    await customers.update("cus_1", { name: "Mira" });
    await customers.overdueInvoices("cus_1");
    await raw(kit).GET("/api/customers/{id}", { params: { path: { id: "cus_1" }, query: { create: true } } });
    await kit.fetch("/api/customers/cus_1/overdue");
    expect(fetch.sent.map(({ url }) => new URL(url).searchParams.get("livemode"))).toEqual(Array(7).fill(livemode));
    expect(fetch.sent.map(({ body }) => body)).toEqual([
      undefined,
      undefined,
      undefined,
      '{"name":"Mira"}',
      undefined,
      undefined,
      undefined,
    ]);
    expect(fetch.sent[5]?.url).toContain("create=true");
  });

  test("is overridden by the livemode of one list call", async () => {
    const fetch = stub(() => json({ count: 0, list: [] }));
    await withKey({ fetch }).customers.list({ livemode: false });
    expect(new URL(fetch.sent[0]?.url ?? "").searchParams.getAll("livemode")).toEqual(["false"]);
  });
});

describe("an id", () => {
  test.each([
    ["did:abt:zNKhqZ7pAxw4Rm2sTn5vD8yE3cBgJ6uL9fWk", "did%3Aabt%3AzNKhqZ7pAxw4Rm2sTn5vD8yE3cBgJ6uL9fWk"],
    ["zNK/../x?y#z", "zNK%2F..%2Fx%3Fy%23z"],
    ["ž 1", "%C5%BE%201"],
  ])("such as %s is percent-encoded", async (id, encoded) => {
    const fetch = stub(found);
    const { customers } = withKey({ fetch });
    await customers.retrieve(id);
    await customers.update(id, {});
    await customers.overdueInvoices(id);
    expect(fetch.sent.map(({ url }) => url)).toEqual([
      `${baseUrl}/api/customers/${encoded}?livemode=true`,
      `${baseUrl}/api/customers/${encoded}?livemode=true`,
      `${baseUrl}/api/customers/${encoded}/overdue/invoices?livemode=true`,
    ]);
  });

  test.each(["", ".", "..", undefined, null, 7])("such as %j is refused before anything is sent", async (id) => {
    const fetch = stub(found);
    // Options that only a JavaScript caller can pass.
    const error = await rejection(withKey({ fetch }).customers.retrieve(id as string));
    expect(error).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(/^customers\.retrieve: id must be/),
    });
    expect(fetch.sent).toEqual([]);
  });
});

describe("an access key", () => {
  test("is sent as bearer token", async () => {
    const fetch = stub(found);
    await withKey({ fetch }).customers.retrieve("cus_1");
    const { headers, url } = fetch.sent[0] ?? expect.fail("no request was sent");
    expect([...headers]).toEqual([
      ["accept", "application/json"],
      ["authorization", `Bearer ${accessKey}`],
    ]);
    expect(url).not.toContain(accessKey);
  });

  test("is refused in a browser without dangerouslyAllowBrowser; authorize is not", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(() => withKey()).toThrow(/browser.+dangerouslyAllowBrowser/);
    expect(() => withKey({ dangerouslyAllowBrowser: true })).not.toThrow();
    expect(() => new PaymentKit({ baseUrl, authorize: () => ({}) })).not.toThrow();
  });

  test("is in no error that echoes it", async () => {
    const echo = stub(({ headers }) => json({ error: `bad: ${headers.get("authorization")}`, code: accessKey }, 401));
    const error = await rejection(withKey({ fetch: echo }).customers.retrieve("cus_1"));
    expect(error).toMatchObject({ name: "AuthenticationError", message: expect.stringMatching(/bad: \[redacted\]/) });
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(accessKey);
  });
});
