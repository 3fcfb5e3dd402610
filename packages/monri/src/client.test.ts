import { inspect } from "node:util";
import { loadSpec } from "@clientele/contract";
import { json, rejection, stub } from "@clientele/contract/stub";
import { type CallEvent, ConfigurationError } from "@clientele/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Monri, type MonriOptions } from "./client.ts";
import { raw } from "./raw.ts";

const merchantKey = "mk_4hT8sWq2Zx6LpN1v";
const authenticityToken = "7db11ea5d4a1af32421b564c79b946d1ead3daf0";
const accessToken = "eyJhbGciOiJSUzI1NiJ9.eyJzY29wZXMiOlsiY3VzdG9tZXJzIl19.c2lnbmF0dXJl";

const approved = () => json({ status: "approved", data: [] });
const merchant = (options: Partial<MonriOptions> = {}): Monri =>
  // No test mixes both kinds of credentials here.
  new Monri({ merchantKey, authenticityToken, mode: "test", ...options } as MonriOptions);

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Returns the error of invalid options; fails if anything was sent. */
const refusal = (options: unknown): ConfigurationError => {
  const fetch = stub(approved);
  try {
    // Options that only a JavaScript caller can pass.
    new Monri({ fetch, ...(options as MonriOptions) });
  } catch (error) {
    expect(fetch.sent).toEqual([]);
    expect(ConfigurationError.is(error)).toBe(true);
    return error as ConfigurationError;
  }
  throw new Error("the options were accepted");
};

describe("the options", () => {
  test.each([
    ["no credentials", { mode: "test" }, /pass either authenticityToken and merchantKey.+or accessToken/],
    ["both kinds of credentials", { mode: "test", merchantKey, authenticityToken, accessToken }, /pass either/],
    ["a merchant key beside a token", { mode: "test", merchantKey, accessToken }, /pass either/],
    ["a merchant key alone", { mode: "test", merchantKey }, /^authenticityToken is missing: .+ the authenticity token/],
    [
      "an authenticity token alone",
      { mode: "test", authenticityToken },
      /^merchantKey is missing: .+ the merchant key/,
    ],
    ["an empty merchant key", { mode: "test", authenticityToken, merchantKey: "" }, /^merchantKey is missing/],
    ["a key with a line break", { mode: "test", authenticityToken, merchantKey: `${merchantKey}\n` }, /^merchantKey/],
    [
      "a token with a blank",
      { mode: "test", accessToken: `Bearer ${accessToken}` },
      /^accessToken must be a token from/,
    ],
    ["a key that is not a string", { mode: "test", authenticityToken, merchantKey: 4711 }, /^merchantKey must be/],
    ["no mode", { authenticityToken, merchantKey }, /^mode must be "test" or "live"/],
    ["an unknown mode", { authenticityToken, merchantKey, mode: "sandbox" }, /^mode must be "test" or "live"/],
    [
      "the name of an inherited member as mode",
      { authenticityToken, merchantKey, mode: "constructor" },
      /^mode must be/,
    ],
    [
      "a plain http host",
      { authenticityToken, merchantKey, mode: "test", baseUrl: "http://ipg.monri.com" },
      /^baseUrl/,
    ],
  ])("are refused with %s", (_, options, message) => {
    const error = refusal(options);
    expect(error.message).toMatch(message);
    expect(inspect(error)).not.toContain(merchantKey);
  });

  test("choose one of the hosts in the spec by mode", async () => {
    const { document } = loadSpec(new URL("../../../specs/monri.yaml", import.meta.url).pathname);
    const servers = (document.root.servers as { readonly url: string }[]).map(({ url }) => url); // as OpenAPI has it
    const fetch = stub(approved);
    for (const mode of ["test", "live"] as const) await merchant({ mode, fetch }).customers.list();
    expect(fetch.sent.map(({ url }) => url)).toEqual([
      "https://ipgtest.monri.com/v2/customers",
      "https://ipg.monri.com/v2/customers",
    ]);
    expect(fetch.sent.map(({ url }) => new URL(url).origin)).toEqual(servers);
  });
});

describe("a client with a merchant's credentials", () => {
  test("signs requests without sending the merchant key", async () => {
    const fetch = stub(approved);
    const { customers } = merchant({ fetch });
    await customers.list({ limit: 3 });
    await customers.create({ name: "Amela" });
    for (const { headers, url, body } of fetch.sent) {
      expect(headers.get("authorization")).toMatch(
        /^WP3-v2\.1 7db11ea5d4a1af32421b564c79b946d1ead3daf0 \d{10} [0-9a-f]{128}$/,
      );
      expect(headers.get("accept")).toBe("application/json");
      expect(JSON.stringify([url, body, ...headers])).not.toContain(merchantKey);
    }
  });

  test("is refused in a browser without dangerouslyAllowBrowser", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(() => merchant()).toThrow(/browser.+dangerouslyAllowBrowser/);
    expect(() => merchant({ dangerouslyAllowBrowser: true })).not.toThrow();
  });

  test("sends a content type with a body only", async () => {
    const fetch = stub(approved);
    const { customers } = merchant({ fetch });
    await customers.create({});
    await customers.delete("u1");
    expect(fetch.sent.map(({ headers }) => headers.get("content-type"))).toEqual(["application/json", null]);
    expect(fetch.sent.map(({ body }) => body)).toEqual(["{}", undefined]);
  });
});

describe("a client with a token", () => {
  const options = { accessToken, mode: "test" } as const;

  test("sends it as bearer token, through raw and fetch too", async () => {
    const fetch = stub(approved);
    const monri = new Monri({ ...options, fetch });
    await monri.customers.list();
    await raw(monri).GET("/v2/customers/{uuid}", { params: { path: { uuid: "u1" } } });
    await monri.fetch("/v2/orders");
    expect(fetch.sent.map(({ headers }) => headers.get("authorization"))).toEqual([
      `Bearer ${accessToken}`,
      `Bearer ${accessToken}`,
      `Bearer ${accessToken}`,
    ]);
    expect(fetch.sent[2]?.url).toBe("https://ipgtest.monri.com/v2/orders");
  });

  test("may be used in a browser", async () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(await new Monri({ ...options, fetch: stub(approved) }).customers.list().toArray()).toEqual([]);
  });

  test("shows it in no error and no event, though the answer echoes it", async () => {
    const events: CallEvent[] = [];
    const hooks = {
      onRequest: (event: CallEvent) => events.push(event),
      onError: (event: CallEvent) => events.push(event),
    };
    const echo = stub(({ headers }) =>
      json({ message: `expired: ${headers.get("authorization")}`, status: accessToken }, 401),
    );
    const error = await rejection(new Monri({ ...options, fetch: echo, hooks }).customers.list());
    expect(error).toMatchObject({
      name: "AuthenticationError",
      message: expect.stringContaining("expired: [redacted]"),
    });
    expect(events).toHaveLength(2);
    for (const one of [error, ...events])
      expect(inspect(one, { depth: 9 }) + JSON.stringify(one)).not.toContain(accessToken);
  });

  test("cannot obtain another: the call rejects before anything is sent", async () => {
    const fetch = stub(approved);
    const call = new Monri({ ...options, fetch }).oauth.createToken({ scopes: ["customers"] });
    const error = await rejection(call);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: "createToken needs a client made with authenticityToken and merchantKey" });
    await expect(call.withResponse()).rejects.toBe(error);
    expect(fetch.sent).toEqual([]);
  });
});
