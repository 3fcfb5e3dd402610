import { inspect } from "node:util";
import { type Reply, rejection, type Stub, script } from "@clientele/contract/stub";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ConfigurationError, Paystack, type PaystackOptions, RateLimitError } from "./index.ts";
import { raw } from "./raw.ts";

const secretKey = "sk_test_c9V4mXz1Qw8RtY2k";
const code = "CUS_xnxdt6s1zg1f4nx";

const client = (fetch: Stub, options: Partial<PaystackOptions> = {}): Paystack =>
  new Paystack({ secretKey, fetch, ...options });

// Options that only a JavaScript caller can pass.
const build = (options: object) => () => new Paystack({ secretKey, ...options } as PaystackOptions);

const thrown = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("the call returned");
};

describe("the options", () => {
  it.each([
    ["a key with a blank in it", "sk_test_ c9V4"],
    ["a key with a line break after it", `${secretKey}\n`],
    ["a key that is not a string", 42],
  ])("refuse %s with a message that names secretKey", (_, value) => {
    const error = thrown(build({ secretKey: value }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: expect.stringMatching(/^secretKey must be a secret key of Paystack/) });
  });

  it.each(["pk_test_c9V4mXz1Qw8RtY2k", "pk_live_c9V4mXz1Qw8RtY2k", "c9V4mXz1Qw8RtY2k", "SK_test_c9V4"])(
    "refuse %s, which is not a secret key, without quoting it",
    (value) => {
      const error = thrown(build({ secretKey: value }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error).toMatchObject({
        message: expect.stringMatching(/^secretKey must be a secret key, which begins with sk_/),
      });
      expect(inspect(error)).not.toContain(value);
    },
  );

  it.each([undefined, null, ""])("report the key %o as missing", (value) => {
    expect(build({ secretKey: value })).toThrow(/^secretKey is missing: is the environment variable set\?/);
  });

  it.each([
    ["baseUrl", "http://pay.example.com"],
    ["timeout", -1],
    ["maxRetries", Number.NaN],
    ["headers", { "x-note": "two\nlines" }],
    ["fetch", {}],
  ])("refuse an invalid %s with a message that names it", (name, value) => {
    expect(build({ [name]: value })).toThrow(ConfigurationError);
    expect(build({ [name]: value })).toThrow(new RegExp(`^${name}`));
  });

  it("are refused where there are none", () => {
    // The types exclude it.
    expect(() => new Paystack(undefined as never)).toThrow(/^secretKey is missing/);
  });

  describe("in a browser", () => {
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    it("refuse a secret key without dangerouslyAllowBrowser", () => {
      vi.stubGlobal("window", {});
      vi.stubGlobal("document", {});
      expect(build({})).toThrow(/dangerouslyAllowBrowser: true/);
      expect(build({ dangerouslyAllowBrowser: true })).not.toThrow();
    });
  });
});

describe("a request", () => {
  const customer: Reply = { body: { status: true, message: "Customer retrieved", data: { customer_code: code } } };

  it("has the secret key as bearer token", async () => {
    const fetch = script(customer);
    await client(fetch).customers.retrieve(code);
    expect(fetch.sent[0]?.headers.get("authorization")).toBe("Bearer sk_test_c9V4mXz1Qw8RtY2k");
  });

  it("is authenticated through raw and fetch", async () => {
    const fetch = script(customer, { body: {} });
    const { data } = await raw(client(fetch)).GET("/customer/{email_or_code}", {
      params: { path: { email_or_code: code } },
    });
    expect(data?.data.customer_code).toBe(code);
    await client(fetch).fetch("/balance");
    expect(fetch.sent.map(({ url }) => url)).toEqual([
      `https://api.paystack.co/customer/${code}`,
      "https://api.paystack.co/balance",
    ]);
    for (const { headers } of fetch.sent) expect(headers.get("authorization")).toBe(`Bearer ${secretKey}`);
  });

  it.each([
    ["ada@example.com", "/customer/ada%40example.com"],
    ["ada+shop@example.com", "/customer/ada%2Bshop%40example.com"],
    ["a/b?c#d%40@example.com", "/customer/a%2Fb%3Fc%23d%2540%40example.com"],
    ["zoë@example.com", "/customer/zo%C3%AB%40example.com"],
    ["set_risk_action", "/customer/set_risk_action"],
    ["../integration", "/customer/..%2Fintegration"],
  ])("percent-encodes %s into one segment of the path", async (value, path) => {
    const fetch = script(customer);
    await client(fetch).customers.retrieve(value);
    expect(fetch.sent[0]?.url).toBe(`https://api.paystack.co${path}`);
  });

  it.each(["", ".", ".."])("is refused with the customer %o, which would address another resource", async (bad) => {
    const fetch = script();
    const error = await rejection(client(fetch).customers.retrieve(bad));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: expect.stringContaining("emailOrCode") });
    expect(fetch.sent).toEqual([]);
  });

  it("accepts an integer where Paystack has one, and no fraction", async () => {
    const fetch = script({ body: { status: true, message: "Mandate is queued for retry" } });
    const { customers } = client(fetch);
    await customers.triggerActivationCharge(324345768, { authorization_id: 1069309917 });
    expect(fetch.sent[0]?.url).toBe("https://api.paystack.co/customer/324345768/directdebit-activation-charge");
    expect(fetch.sent[0]?.method).toBe("PUT");
    expect(await rejection(customers.triggerActivationCharge(1.5, { authorization_id: 1 }))).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("id must be an integer"),
    });
    expect(fetch.sent).toHaveLength(1);
  });

  it("has metadata as an object, since Paystack refuses text", async () => {
    const fetch = script({ body: { status: true, data: { customer_code: code } } });
    await client(fetch).customers.update(code, { metadata: { crm: { id: "C-20481" } } });
    expect(fetch.sent[0]?.body).toBe('{"metadata":{"crm":{"id":"C-20481"}}}');
  });
});

describe("a list", () => {
  const page = (codes: readonly string[], meta: object): Reply => ({
    body: { status: true, message: "Customers retrieved", data: codes.map((one) => ({ customer_code: one })), meta },
  });

  const walk = async (query: Parameters<Paystack["customers"]["list"]>[0], ...replies: readonly Reply[]) => {
    const fetch = script(...replies);
    const codes: string[] = [];
    for await (const { customer_code } of client(fetch).customers.list(query)) codes.push(customer_code);
    return { codes, asked: fetch.sent.map(({ target }) => decodeURIComponent(target.search)) };
  };

  it("goes from page to page by number, up to the last", async () => {
    const walked = await walk(
      { perPage: 2, from: "2026-01-01" },
      page(["CUS_1", "CUS_2"], { total: 5, skipped: 0, perPage: 2, page: 1, pageCount: 3 }),
      page(["CUS_3", "CUS_4"], { total: 5, skipped: 2, perPage: 2, page: 2, pageCount: 3 }),
      page(["CUS_5"], { total: 5, skipped: 4, perPage: 2, page: 3, pageCount: 3 }),
    );
    expect(walked.codes).toEqual(["CUS_1", "CUS_2", "CUS_3", "CUS_4", "CUS_5"]);
    expect(walked.asked).toEqual([
      "?perPage=2&from=2026-01-01",
      "?perPage=2&from=2026-01-01&page=2",
      "?perPage=2&from=2026-01-01&page=3",
    ]);
  });

  it("ends at once where it is empty", async () => {
    const walked = await walk(undefined, page([], { total: 0, skipped: 0, perPage: 50, page: 1, pageCount: 0 }));
    expect(walked).toEqual({ codes: [], asked: [""] });
  });

  it("reads numbers that arrive as text", async () => {
    const meta = { total: "2", perPage: "1", pageCount: "2" };
    const walked = await walk({}, page(["CUS_1"], { ...meta, page: "1" }), page(["CUS_2"], { ...meta, page: "2" }));
    expect(walked).toEqual({ codes: ["CUS_1", "CUS_2"], asked: ["", "?page=2"] });
  });

  it.each([
    ["null", { next: null }],
    ['the text "null"', { next: "null" }],
    ["absent", {}],
  ])("follows the cursor with use_cursor until next is %s", async (_, end) => {
    const walked = await walk(
      { use_cursor: true, perPage: 2 },
      page(["CUS_1", "CUS_2"], { next: "Y3VzdG9tZXI6Mg==", previous: null, perPage: 2 }),
      page([], { next: "Y3VzdG9tZXI6MQ==", previous: "Y3VzdG9tZXI6Mw==", perPage: 2 }),
      page(["CUS_3"], { ...end, previous: "Y3VzdG9tZXI6NA==", perPage: 2 }),
    );
    expect(walked.codes).toEqual(["CUS_1", "CUS_2", "CUS_3"]);
    expect(walked.asked).toEqual([
      "?use_cursor=true&perPage=2",
      "?use_cursor=true&perPage=2&next=Y3VzdG9tZXI6Mg==",
      "?use_cursor=true&perPage=2&next=Y3VzdG9tZXI6MQ==",
    ]);
  });

  it("of mandates follows its cursor and ends where meta has neither cursor nor total", async () => {
    const fetch = script(
      page(["one"], { per_page: 1, next: "bWFuZGF0ZToxNjQwOTg=", count: 1, total: 2 }),
      page([], { per_page: 50, next: null, count: 0 }),
    );
    expect(await client(fetch).customers.listMandateAuthorizations(1173).toArray()).toHaveLength(1);
    expect(fetch.sent.map(({ target }) => target.pathname + decodeURIComponent(target.search))).toEqual([
      "/customer/1173/directdebit-mandate-authorizations",
      "/customer/1173/directdebit-mandate-authorizations?cursor=bWFuZGF0ZToxNjQwOTg=",
    ]);
  });
});

describe("a rate limit", () => {
  const limited = (reset: string): Reply => ({
    status: 429,
    body: { status: false, message: "Rate limit exceeded!", type: "api_error", code: "rate_limited" },
    headers: { "x-ratelimit-limit": "100", "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset },
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("delays a write by x-ratelimit-reset seconds and repeats it", async () => {
    vi.useFakeTimers();
    const fetch = script(limited("17"), {
      body: { status: true, message: "Customer created", data: { customer_code: code } },
    });
    const created = client(fetch).customers.create({ email: "ada@example.com" });
    await vi.advanceTimersByTimeAsync(16_999);
    expect(fetch.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetch.sent).toHaveLength(2);
    expect((await created).customer_code).toBe(code);
  });

  it("is an error with the wait where retries are off", async () => {
    const error = await rejection(client(script(limited("42")), { maxRetries: 0 }).customers.list());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, code: "rate_limited", retryAfter: 42, attempts: 1 });
  });
});
