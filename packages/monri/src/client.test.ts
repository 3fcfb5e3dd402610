import { inspect } from "node:util";
import { ApiError, type CallEvent, ConfigurationError, type Logger } from "@clientele/core";
import { loadSpec } from "@clientele/contract";
import { describe, expect, test } from "vitest";
import { json, rejection, stub } from "../../core/test/library.ts";
import { Monri, type MonriOptions } from "./client.ts";

const merchantKey = "mk_4hT8sWq2Zx6LpN1v";
const authenticityToken = "7db11ea5d4a1af32421b564c79b946d1ead3daf0";
const accessToken = "eyJhbGciOiJSUzI1NiJ9.eyJzY29wZXMiOlsiY3VzdG9tZXJzIl19.c2lnbmF0dXJl";

const approved = () => json({ status: "approved", data: [] });
const merchant = (options: Partial<MonriOptions> = {}): Monri =>
  // The options of the other kind of credentials are never mixed in here.
  new Monri({ merchantKey, authenticityToken, mode: "test", ...options } as MonriOptions);

/** The refusal of some options, which must come before anything is sent. */
const refusal = (options: unknown): ConfigurationError => {
  const fetch = stub(approved);
  try {
    // What a caller without types can pass.
    new Monri({ fetch, ...(options as MonriOptions) });
  } catch (error) {
    expect(fetch.sent).toEqual([]);
    expect(ConfigurationError.is(error)).toBe(true);
    return error as ConfigurationError;
  }
  throw new Error("the options were taken");
};

describe("the options", () => {
  test.each([
    ["no credentials", { mode: "test" }, /pass either authenticityToken and merchantKey.+or accessToken/],
    ["both kinds of credentials", { mode: "test", merchantKey, authenticityToken, accessToken }, /pass either/],
    ["a merchant key beside a token", { mode: "test", merchantKey, accessToken }, /pass either/],
    ["a merchant key alone", { mode: "test", merchantKey }, /^authenticityToken must be the authenticity token/],
    ["an authenticity token alone", { mode: "test", authenticityToken }, /^merchantKey must be the merchant key/],
    ["an empty merchant key", { mode: "test", authenticityToken, merchantKey: "" }, /^merchantKey must be/],
    ["a key with a line break", { mode: "test", authenticityToken, merchantKey: `${merchantKey}\n` }, /^merchantKey/],
    ["a token with a blank", { mode: "test", accessToken: `Bearer ${accessToken}` }, /^accessToken must be a token from/],
    ["a key that is no text", { mode: "test", authenticityToken, merchantKey: 4711 }, /^merchantKey must be/],
    ["no mode", { authenticityToken, merchantKey }, /^mode must be "test" or "live"/],
    ["an unknown mode", { authenticityToken, merchantKey, mode: "sandbox" }, /^mode must be "test" or "live"/],
    ["a mode of every object", { authenticityToken, merchantKey, mode: "constructor" }, /^mode must be/],
    ["a plain http host", { authenticityToken, merchantKey, mode: "test", baseUrl: "http://ipg.monri.com" }, /^baseUrl/],
  ])("are refused with %s", (_, options, message) => {
    const error = refusal(options);
    expect(error.message).toMatch(message);
    expect(inspect(error)).not.toContain(merchantKey);
  });

  test("name the host by mode, one of those in the spec", async () => {
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
  test("signs, and sends the merchant key nowhere", async () => {
    const fetch = stub(approved);
    const { customers } = merchant({ fetch });
    await customers.list({ limit: 3 });
    await customers.create({ name: "Amela" });
    for (const { headers, url, body } of fetch.sent) {
      expect(headers.get("authorization")).toMatch(/^WP3-v2\.1 7db11ea5d4a1af32421b564c79b946d1ead3daf0 \d{10} [0-9a-f]{128}$/);
      expect(headers.get("accept")).toBe("application/json");
      expect(JSON.stringify([url, body, ...headers])).not.toContain(merchantKey);
    }
  });

  test("sends a content type with a body, and none without", async () => {
    const fetch = stub(approved);
    const { customers } = merchant({ fetch });
    await customers.create({});
    await customers.delete("u1");
    expect(fetch.sent.map(({ headers }) => headers.get("content-type"))).toEqual(["application/json", null]);
    expect(fetch.sent.map(({ body }) => body)).toEqual(["{}", null]);
  });
});

describe("a client with a token", () => {
  const options = { accessToken, mode: "test" } as const;

  test("sends it as a bearer, on raw calls too", async () => {
    const fetch = stub(approved);
    const monri = new Monri({ ...options, fetch });
    await monri.customers.list();
    await monri.raw.GET("/v2/customers/{uuid}", { params: { path: { uuid: "u1" } } });
    expect(fetch.sent.map(({ headers }) => headers.get("authorization"))).toEqual([
      `Bearer ${accessToken}`,
      `Bearer ${accessToken}`,
    ]);
  });

  test("cannot obtain another: the call rejects rather than throws, and sends nothing", async () => {
    const fetch = stub(approved);
    const call = new Monri({ ...options, fetch }).oauth.createToken({ scopes: ["customers"] });
    const error = await rejection(call);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: "createToken needs a client made with authenticityToken and merchantKey" });
    await expect(call.withResponse()).rejects.toBe(error);
    expect(fetch.sent).toEqual([]);
  });
});

describe("createToken", () => {
  const token = { access_token: accessToken, token_type: "Bearer", expires_in: 900, status: "approved" };

  test("fills in the client's own credentials, and sends no Authorization header", async () => {
    const fetch = stub(() => json(token));
    expect(await merchant({ fetch }).oauth.createToken({ scopes: ["customers", "payment-methods"] })).toEqual(token);
    const [sent, ...more] = fetch.sent;
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ url: "https://ipgtest.monri.com/v2/oauth", method: "POST" });
    expect(sent?.headers.has("authorization")).toBe(false);
    expect(JSON.parse(String(sent?.body))).toEqual({
      client_id: authenticityToken,
      client_secret: merchantKey,
      grant_type: "client_credentials",
      scopes: ["customers", "payment-methods"],
    });
  });

  test("gives the answer around the token too, and takes options", async () => {
    const fetch = stub(() => json(token));
    const { data, body, response } = await merchant({ fetch })
      .oauth.createToken({ scopes: ["customers"] }, { headers: { "x-trace": "1" } })
      .withResponse();
    expect([data, body, response.status]).toEqual([token, token, 200]);
    expect(fetch.sent[0]?.headers.get("x-trace")).toBe("1");
  });

  test.each([[undefined], [{}], [{ scopes: "customers" }], [null]])("rejects for %j, and sends nothing", async (request) => {
    const fetch = stub(() => json(token));
    // What a caller without types can pass.
    const error = await rejection(merchant({ fetch }).oauth.createToken(request as { scopes: string[] }));
    expect(error).toMatchObject({ name: "ConfigurationError", message: /scopes must be an array/ });
    expect(fetch.sent).toEqual([]);
  });

  test("shows neither credential when it is refused and the answer echoes the request", async () => {
    const echo = stub(({ body }) => json({ status: "error", message: `bad request: ${body}`, errors: [body] }, 401));
    const error = await rejection(merchant({ fetch: echo }).oauth.createToken({ scopes: ["customers"] }));
    expect(error).toMatchObject({ name: "AuthenticationError", status: 401, code: "error" });
    for (const text of [inspect(error, { depth: 9 }), JSON.stringify(error)]) {
      expect(text).not.toContain(merchantKey);
      expect(text).not.toContain(authenticityToken);
    }
    expect((error as ApiError).body).toContain(merchantKey);
  });
});

describe("an error", () => {
  const failure = async (body: BodyInit | null, status: number): Promise<ApiError> => {
    const fetch = stub(() => new Response(body, { status }));
    const error = await rejection(merchant({ fetch, maxRetries: 0 }).customers.retrieve("u1"));
    expect(ApiError.is(error)).toBe(true);
    return error as ApiError;
  };

  test("says what Monri says in `message`", async () => {
    const error = await failure('{"status":"invalid-request","message":"Customer not found"}', 404);
    expect(error).toMatchObject({ name: "NotFoundError", status: 404, code: "invalid-request", issues: [] });
    expect(error.message).toBe("customers.retrieve: 404 invalid-request: Customer not found");
    expect(error.data).toEqual({ status: "invalid-request", message: "Customer not found" });
  });

  test("says what Monri says in `errors`, each of them once", async () => {
    const errors = ["City is too short (minimum is 3 characters)", "Zip code is too long (maximum is 9 characters)"];
    const error = await failure(JSON.stringify({ errors }), 400);
    expect(error).toMatchObject({ name: "BadRequestError", code: undefined });
    expect(error.issues).toEqual(errors.map((message) => ({ param: undefined, code: undefined, message })));
    expect(error.message).toBe(`customers.retrieve: 400: ${errors.join("; ")}`);
  });

  test("keeps both, where there are both", async () => {
    const error = await failure('{"status":"error","message":"Not saved","errors":["Email is invalid"]}', 422);
    expect(error.message).toBe("customers.retrieve: 422 error: Not saved; Email is invalid");
  });

  test.each([
    ["null", /401: null$/],
    ["[]", /401: \[\]$/],
    ['"no such merchant"', /401: "no such merchant"$/],
    ["42", /401: 42$/],
    ["", /401: no body$/],
    ["<html><h1>Bad Gateway</h1></html>", /401: <html><h1>Bad Gateway/],
    ['{"errors":"City is too short"}', /401: {"errors":"City is too short"}$/],
    ['{"errors":[null,7,["x"],{"city":["is too short"]}]}', /401: null; 7; \["x"\]; {"city":\["is too short"\]}$/],
    ['{"message":{"text":"no"},"status":5,"errors":{}}', /401: {"message"/],
    ['{"__proto__":{"message":"polluted"},"message":null}', /401: {"__proto__"/],
  ])("survives the body %s", async (body, message) => {
    const error = await failure(body, 401);
    expect(error).toMatchObject({ name: "AuthenticationError", status: 401, code: undefined });
    expect(error.message).toMatch(message);
    expect(error.body).toBe(body);
  });

  test.each(["invalid-request", "error"])("is what a success with the status %s is", async (status) => {
    const answer = stub(() => json({ status, message: "Customer could not be saved" }));
    const { customers } = merchant({ fetch: answer });
    const calls = [
      () => customers.create({}),
      () => customers.list(),
      () => customers.retrieve("u1"),
      () => customers.update("u1", {}),
      () => customers.delete("u1"),
      () => customers.listPaymentMethods("u1"),
      () => customers.retrieveByMerchantCustomerId("m1"),
    ];
    for (const call of calls) {
      expect(await rejection(call())).toMatchObject({
        name: "ApiError",
        status: 200,
        code: status,
        message: new RegExp(`: 200 ${status}: Customer could not be saved$`),
      });
    }
    expect(answer.sent).toHaveLength(calls.length);
  });

  test.each(["approved", "pending", null, 1])("is not what a success with the status %j is", async (status) => {
    const customer = { uuid: "u1", status };
    expect(await merchant({ fetch: stub(() => json(customer)) }).customers.retrieve("u1")).toEqual(customer);
  });
});

describe("the merchant key", () => {
  test("is in no error, no hook and no line of a log, whatever goes wrong", async () => {
    const seen: unknown[] = [];
    const watch = (event: CallEvent): number => seen.push(event, inspect(event, { depth: 9 }), JSON.stringify(event));
    const note = (message: string, event: CallEvent): void => {
      seen.push(message);
      watch(event);
    };
    const logger: Logger = { debug: note, info: note, warn: note, error: note };
    const hooks = { onRequest: watch, onResponse: watch, onRetry: watch, onError: watch };
    const digests: string[] = [];
    const fetch = stub(
      ({ headers }) => {
        digests.push(String(headers.get("authorization")?.split(" ")[3]));
        throw new TypeError(`connect failed for ${merchantKey} with ${headers.get("authorization")}`);
      },
      ({ headers }) =>
        json({ message: `${merchantKey} signed ${headers.get("authorization")}`, errors: [merchantKey] }, 503, {
          "retry-after": "0",
          "x-request-id": merchantKey,
        }),
    );
    for (const method of ["retrieve", "delete"] as const) {
      const error = await rejection(merchant({ fetch, hooks, logger, maxRetries: 1 }).customers[method]("u1"));
      seen.push(inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), (error as Error).stack);
    }
    expect(fetch.sent.length).toBe(3);
    expect(seen.length).toBeGreaterThan(20);
    for (const text of seen.map((one) => (typeof one === "string" ? one : JSON.stringify(one)))) {
      for (const secret of [merchantKey, authenticityToken, ...digests]) expect(text).not.toContain(secret);
    }
  });
});

describe("a list", () => {
  const pages = (sizes: readonly number[]) =>
    stub(({ url }) => {
      const { searchParams } = new URL(url);
      const offset = Number(searchParams.get("offset") ?? 0);
      const limit = Number(searchParams.get("limit") ?? 50);
      const [page = 0] = [sizes[offset / limit]];
      return json({ status: "approved", data: Array.from({ length: page }, (_, i) => ({ uuid: `u${offset + i}` })) });
    });
  const queries = (fetch: ReturnType<typeof pages>): string[] => fetch.sent.map(({ url }) => new URL(url).search);

  test("ends at a page shorter than its limit, which is 50 unless given", async () => {
    const fetch = pages([50, 50, 49]);
    const customers = await merchant({ fetch }).customers.list().toArray();
    expect(customers.map(({ uuid }) => uuid)).toEqual(Array.from({ length: 149 }, (_, i) => `u${i}`));
    expect(queries(fetch)).toEqual(["", "?offset=50", "?offset=100"]);
  });

  test("keeps the limit it was asked for, and asks once more after a full last page", async () => {
    const fetch = pages([2, 2]);
    expect(await merchant({ fetch }).customers.listPaymentMethods("u1", { limit: 2 }).toArray()).toHaveLength(4);
    expect(queries(fetch)).toEqual(["?limit=2", "?limit=2&offset=2", "?limit=2&offset=4"]);
  });

  test("goes on from the offset it was given, and asks for nothing after a break", async () => {
    const fetch = pages([2, 2, 2, 2]);
    for await (const { uuid } of merchant({ fetch }).customers.list({ limit: 2, offset: 2 })) if (uuid === "u4") break;
    expect(queries(fetch)).toEqual(["?limit=2&offset=2", "?limit=2&offset=4"]);
  });

  test("that is empty is one page, and no item", async () => {
    const fetch = pages([]);
    const page = await merchant({ fetch }).customers.list();
    expect([page.items, page.hasNextPage()]).toEqual([[], false]);
    expect(fetch.sent).toHaveLength(1);
  });
});
