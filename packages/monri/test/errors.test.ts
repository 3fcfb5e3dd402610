import { inspect } from "node:util";
import { json, rejection, stub } from "@clientele/contract/stub";
import { ApiError, type CallEvent, logTo } from "@clientele/monri";
import { describe, expect, test } from "vitest";
import createClient from "./client.ts";

const merchantKey = "mk_4hT8sWq2Zx6LpN1v";
const authenticityToken = "7db11ea5d4a1af32421b564c79b946d1ead3daf0";

describe("an error", () => {
  const failure = async (body: BodyInit | null, status: number): Promise<ApiError> => {
    const fetch = stub(() => new Response(body, { status }));
    const error = await rejection(createClient({ fetch, maxRetries: 0 }).customers.retrieve("u1"));
    expect(ApiError.is(error)).toBe(true);
    return error as ApiError;
  };

  test("has the message of `message`", async () => {
    const error = await failure('{"status":"invalid-request","message":"Customer not found"}', 404);
    expect(error).toMatchObject({ name: "NotFoundError", status: 404, code: "invalid-request", issues: [] });
    expect(error.message).toBe("customers.retrieve: 404 invalid-request: Customer not found");
    expect(error.data).toEqual({ status: "invalid-request", message: "Customer not found" });
  });

  test("has the messages of `errors`, each once", async () => {
    const errors = ["City is too short (minimum is 3 characters)", "Zip code is too long (maximum is 9 characters)"];
    const error = await failure(JSON.stringify({ errors }), 400);
    expect(error).toMatchObject({ name: "BadRequestError", code: undefined });
    expect(error.issues).toEqual(errors.map((message) => ({ param: undefined, code: undefined, message })));
    expect(error.message).toBe(`customers.retrieve: 400: ${errors.join("; ")}`);
  });

  test("has both where there are both", async () => {
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
  ])("is made from the body %s", async (body, message) => {
    const error = await failure(body, 401);
    expect(error).toMatchObject({ name: "AuthenticationError", status: 401, code: undefined });
    expect(error.message).toMatch(message);
    expect(error.body).toBe(body);
  });

  test.each(["invalid-request", "error"])("is made from a success with the status %s", async (status) => {
    const answer = stub(() => json({ status, message: "Customer could not be saved" }));
    const { customers } = createClient({ fetch: answer });
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
        message: expect.stringMatching(`: 200 ${status}: Customer could not be saved$`),
      });
    }
    expect(answer.sent).toHaveLength(calls.length);
  });

  test.each(["approved", "pending", null, 1])("is not made from a success with the status %j", async (status) => {
    const customer = { uuid: "u1", status };
    expect(await createClient({ fetch: stub(() => json(customer)) }).customers.retrieve("u1")).toEqual(customer);
  });
});

describe("the merchant key", () => {
  test("is in no error, event or log line", async () => {
    const seen: unknown[] = [];
    const note = (event: CallEvent): number => seen.push(event, inspect(event, { depth: 9 }), JSON.stringify(event));
    const log = logTo((_, message, event) => {
      seen.push(message);
      note(event);
    });
    const hooks = [{ onRequest: note, onResponse: note, onRetry: note, onError: note, onEnd: note }, log];
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
      const error = await rejection(createClient({ fetch, hooks, maxRetries: 1 }).customers[method]("u1"));
      seen.push(inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), (error as Error).stack);
    }
    expect(fetch.sent.length).toBe(3);
    expect(seen.length).toBeGreaterThan(20);
    for (const text of seen.map((one) => (typeof one === "string" ? one : JSON.stringify(one)))) {
      for (const secret of [merchantKey, authenticityToken, ...digests]) expect(text).not.toContain(secret);
    }
  });
});
