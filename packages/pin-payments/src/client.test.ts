import { inspect } from "node:util";
import { rejection, type Stub, script } from "@clientele/contract/stub";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiError, ConfigurationError, PinPayments, type PinPaymentsOptions } from "./index.ts";
import { raw } from "./raw.ts";

const apiKey = "pin_7Rk2vQ9xLm4TzB8w";
const token = "cus_XZg1ULpWaROQCOT5PdwLkQ";
const subscription = "sub_bZWXhTzHooKpk9FZjQfzqQ";
const form = { headers: { "content-type": "application/x-www-form-urlencoded" } };
const card = {
  number: "5520000000000000",
  expiry_month: 5,
  expiry_year: 2031,
  cvc: "713",
  name: "Ada Ferris",
  address_line1: "12 Wharf Street",
  address_city: "Fremantle",
  address_country: "AU",
};

const client = (fetch: Stub, options: Partial<PinPaymentsOptions> = {}): PinPayments =>
  new PinPayments({ apiKey, mode: "test", fetch, ...options });

// Options that only a JavaScript caller can pass.
const build = (options: object) => () => new PinPayments({ apiKey, mode: "test", ...options } as PinPaymentsOptions);

const refused = async (status: number, body: unknown): Promise<ApiError> => {
  const error = await rejection(client(script({ status, body })).customers.cancelSubscription(token, subscription));
  if (!(error instanceof ApiError)) throw error;
  return error;
};

describe("the options", () => {
  it.each([
    ["a key with a blank in it", "pin_7Rk2 vQ9x"],
    ["a key with a line break after it", `${apiKey}\n`],
    ["a key beyond ASCII", "pin_ключ"],
    ["a key that is not a string", 42],
  ])("refuse %s with a message that names apiKey", (_, value) => {
    const error = (() => {
      try {
        return build({ apiKey: value })();
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: expect.stringMatching(/^apiKey must be a secret API key of Pin Payments/) });
    if (typeof value === "string" && value) expect(inspect(error)).not.toContain(value.trim());
  });

  it.each([undefined, null, ""])("report the key %o as missing", (value) => {
    expect(build({ apiKey: value })).toThrow(/^apiKey is missing: is the environment variable set\?/);
  });

  it.each([undefined, "", "production", "toString", null])(
    "refuse the mode %o with a message that names the modes",
    (mode) => {
      expect(build({ mode })).toThrow(new ConfigurationError('mode must be "test" or "live"'));
    },
  );

  it.each([
    ["baseUrl", "http://pay.example.com"],
    ["timeout", 0],
    ["maxRetries", 1.5],
    ["headers", { "x-note": "two\nlines" }],
    ["fetch", "fetch"],
  ])("refuse an invalid %s with a message that names it", (name, value) => {
    expect(build({ [name]: value })).toThrow(ConfigurationError);
    expect(build({ [name]: value })).toThrow(new RegExp(`^${name}`));
  });

  it("are refused where there are none", () => {
    // The types exclude it.
    expect(() => new PinPayments(undefined as never)).toThrow(/^apiKey is missing/);
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
  it.each([
    ["test", "https://test-api.pinpayments.com/1/customers"],
    ["live", "https://api.pinpayments.com/1/customers"],
  ] as const)("goes to the host of the %s mode", async (mode, url) => {
    const fetch = script({ body: { response: [], pagination: { next: null } } });
    await client(fetch, { mode }).customers.list();
    expect(fetch.sent[0]?.url).toBe(url);
  });

  it("has the key as user of Basic authentication, with an empty password", async () => {
    const fetch = script({ body: { response: { token } } });
    await client(fetch).customers.retrieve(token);
    expect(fetch.sent[0]?.headers.get("authorization")).toBe(
      `Basic ${Buffer.from(`${apiKey}:`, "latin1").toString("base64")}`,
    );
  });

  it("is authenticated through raw and fetch", async () => {
    const fetch = script({ body: { response: { token } } }, { body: {} });
    const path = { "customer-token": token };
    const { data } = await raw(client(fetch)).GET("/customers/{customer-token}", { params: { path } });
    expect(data?.response.token).toBe(token);
    await client(fetch).fetch("/balance");
    expect(fetch.sent.map(({ url }) => url)).toEqual([
      `https://test-api.pinpayments.com/1/customers/${token}`,
      "https://test-api.pinpayments.com/1/balance",
    ]);
    for (const { headers } of fetch.sent) expect(headers.get("authorization")).toMatch(/^Basic \S+$/);
  });

  it("has a JSON body, in which null stays null", async () => {
    const fetch = script({ status: 201, body: { response: { token } } });
    const body = { email: "ada@example.com", card, notes: null };
    await client(fetch).customers.create(body);
    expect(fetch.sent[0]?.headers.get("content-type")).toBe("application/json");
    expect(JSON.parse(fetch.sent[0]?.body ?? "")).toEqual(body);
  });

  it("has a form body on request: nested members in brackets, null left out, empty text kept", async () => {
    const fetch = script({ status: 201, body: { response: { token } } });
    const body = {
      email: "ada+pin@example.com",
      first_name: "Ada & Co",
      notes: null,
      card: { ...card, address_line2: "" },
    };
    await client(fetch).customers.create(body, form);
    expect(fetch.sent[0]?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect([...new URLSearchParams(fetch.sent[0]?.body)]).toEqual([
      ["email", "ada+pin@example.com"],
      ["first_name", "Ada & Co"],
      ["card[number]", "5520000000000000"],
      ["card[expiry_month]", "5"],
      ["card[expiry_year]", "2031"],
      ["card[cvc]", "713"],
      ["card[name]", "Ada Ferris"],
      ["card[address_line1]", "12 Wharf Street"],
      ["card[address_city]", "Fremantle"],
      ["card[address_country]", "AU"],
      ["card[address_line2]", ""],
    ]);
    expect(fetch.sent[0]?.body).toContain("email=ada%2Bpin%40example.com&");
  });

  it("can be a form for every call of a client", async () => {
    const fetch = script({ status: 201, body: { response: { token: "card_1" } } });
    await client(fetch, form).customers.createCard(token, { card_token: "card_pIQJKMs93GsCc9vLSLevbw" });
    expect(fetch.sent[0]?.body).toBe("card_token=card_pIQJKMs93GsCc9vLSLevbw");
  });

  it.each(["", ".", ".."])("is refused with the token %o, which would address another resource", async (bad) => {
    const fetch = script();
    const error = await rejection(client(fetch).customers.deleteCard(token, bad));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: expect.stringContaining("cardToken") });
    expect(fetch.sent).toEqual([]);
  });
});

describe("a list", () => {
  const page = (tokens: readonly string[], current: number, next: number | null) => ({
    body: { response: tokens.map((one) => ({ token: one })), count: tokens.length, pagination: { current, next } },
  });

  it("requests pages until there is no next one and keeps the rest of the query", async () => {
    const fetch = script(page(["cus_1", "cus_2"], 1, 2), page([], 2, 3), page(["cus_3"], 3, null));
    const tokens: string[] = [];
    for await (const customer of client(fetch).customers.list({ per_page: 2 })) tokens.push(customer.token);
    expect(tokens).toEqual(["cus_1", "cus_2", "cus_3"]);
    expect(fetch.sent.map(({ target }) => target.search)).toEqual([
      "?per_page=2",
      "?per_page=2&page=2",
      "?per_page=2&page=3",
    ]);
  });

  it("begins at the requested page", async () => {
    const fetch = script(page(["ch_9"], 4, null));
    const charges = await client(fetch).customers.listCharges(token, { page: 4 });
    expect(charges.items.map((charge) => charge.token)).toEqual(["ch_9"]);
    expect(charges.hasNextPage()).toBe(false);
    expect(fetch.sent[0]?.url).toMatch(`/1/customers/${token}/charges?page=4`);
  });
});

describe("an error", () => {
  it.each([
    [400, "cannot_delete_primary_card", "You cannot delete a customer's primary card token", "BadRequestError"],
    [400, "token_already_used", "Token already used. Card tokens can only be used once", "BadRequestError"],
    [401, "unauthenticated", "Not authorised. (Check API Key).", "AuthenticationError"],
    [402, "insufficient_pin_balance", "Refund amount is more than your available Pin balance", "PaymentRequiredError"],
    [404, "not_found", "The requested resource could not be found.", "NotFoundError"],
    [404, "resource_not_found", "No resource was found at this URL.", "NotFoundError"],
    [422, "too_many_card_parameters", "Only one of card, card_token can be used", "UnprocessableEntityError"],
    [502, "gateway_error", "An upstream error occurred", "ServerError"],
  ])("of %i has the code %s and its message", async (status, code, said, name) => {
    const error = await refused(status, { error: code, error_description: said });
    expect(error).toMatchObject({ name, status, code, issues: [], operation: "customers.cancelSubscription" });
    expect(error.message).toBe(`customers.cancelSubscription: ${status} ${code}: ${said}`);
  });

  it("of cancelling twice is read in its documented and in its newer form", async () => {
    const documented = await refused(400, { error: "invalid_state", error_description: "Already cancelled" });
    expect(documented).toMatchObject({ name: "BadRequestError", code: "invalid_state" });
    const newer = await refused(422, {
      error: "invalid_request",
      error_description: "Cannot cancel subscription when state is cancelling",
    });
    expect(newer).toMatchObject({ name: "UnprocessableEntityError", code: "invalid_request" });
    expect(newer.message).toContain("Cannot cancel subscription when state is cancelling");
  });

  it("has an issue for each problem, also where one parameter has two", async () => {
    const messages = [
      { param: "email", code: "email_invalid", message: "Email can't be blank" },
      { param: "email", code: "email_invalid", message: "Email is not formatted properly" },
      { param: "card.number", code: "card_number_invalid", message: "Card number can't be blank" },
    ];
    const error = await refused(422, {
      error: "invalid_resource",
      error_description: "One or more were wrong",
      messages,
    });
    expect(error.issues).toEqual(messages);
    expect(error.message).toContain(
      "One or more were wrong; email: Email can't be blank; email: Email is not formatted",
    );
  });

  it("accepts messages without a code or a parameter", async () => {
    const messages = [{ param: "plan_token", message: "must be present" }, { message: "try later" }];
    const { issues } = await refused(422, { error: "invalid_resource", error_description: "Wrong", messages });
    expect(issues).toEqual([
      { param: "plan_token", code: undefined, message: "must be present" },
      { param: undefined, code: undefined, message: "try later" },
    ]);
  });

  it("accepts messages as an object keyed by parameter", async () => {
    const messages = {
      charge: ["You have tried to refund more than the original charge", "Too late"],
      amount: "Too big",
    };
    const { issues } = await refused(422, { error: "invalid_resource", error_description: "Wrong", messages });
    expect(issues).toEqual([
      { param: "charge", code: undefined, message: "You have tried to refund more than the original charge" },
      { param: "charge", code: undefined, message: "Too late" },
      { param: "amount", code: undefined, message: "Too big" },
    ]);
  });

  it("has the provider's id of the request", async () => {
    const headers = { "x-request-id": "1c5dbb92-2f0c-4a49-b6ad-2bd1a0ff7a9e" };
    const error = await rejection(client(script({ status: 404, body: {}, headers })).customers.retrieve(token));
    expect(error).toMatchObject({ requestId: headers["x-request-id"] });
  });

  it.each([
    ["null", null],
    ["a list", [{ error: "not_found" }]],
    ["text", '"refused"'],
    ["a number", 5],
    ["HTML", "<!doctype html><title>422</title>"],
    ["nothing", ""],
    ["fields of other kinds", { error: { code: 1 }, error_description: ["a"], messages: "b" }],
    ["messages of other kinds", { messages: [null, 5, "x", [], { message: 5 }, { param: {}, message: {} }] }],
    ["an object of messages of other kinds", { messages: { a: null, b: [1, {}, null], c: { d: "e" } } }],
  ])("is made from %s as body, without code and issues", async (_, body) => {
    const error = await refused(422, body);
    expect(error).toMatchObject({ name: "UnprocessableEntityError", status: 422, code: undefined, issues: [] });
    expect(error.message).toMatch(/^customers\.cancelSubscription: 422: \S/);
  });

  it("shows neither the key nor a card that the provider echoes", async () => {
    const said = `bad key ${apiKey}, bad card 5520 0000 0000 0000 with 713`;
    const body = { error: "invalid_resource", error_description: said, messages: [{ param: "number", message: said }] };
    const error = await rejection(client(script({ status: 422, body })).customers.createCard(token, card));
    expect(error).toMatchObject({
      message: expect.stringContaining("bad key [redacted], bad card [redacted] with [redacted]"),
    });
    for (const shown of [inspect(error, { depth: null, showHidden: true }), JSON.stringify(error)]) {
      expect(shown).not.toMatch(/pin_7Rk2|5520 ?0000|713/);
    }
  });
});
