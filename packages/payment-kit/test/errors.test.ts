import { json, rejection, stub } from "@clientele/contract/stub";
import { ApiError } from "@clientele/payment-kit";
import { describe, expect, test } from "vitest";
import createClient from "./client.ts";

describe("an error", () => {
  const failure = async (body: BodyInit | null, status: number): Promise<ApiError> => {
    const fetch = stub(() => new Response(body, { status }));
    const error = await rejection(createClient({ fetch, maxRetries: 0 }).customers.retrieve("cus_1"));
    expect(ApiError.is(error)).toBe(true);
    return error as ApiError;
  };

  test("has the message of `error` and the code", async () => {
    const error = await failure('{"code":"forbidden","error":"no permission"}', 403);
    expect(error).toMatchObject({ name: "PermissionDeniedError", status: 403, code: "forbidden", issues: [] });
    expect(error.message).toBe("customers.retrieve: 403 forbidden: no permission");
  });

  test("has plain text as its message", async () => {
    const error = await failure("Access token found in multiple locations", 400);
    expect(error).toMatchObject({ name: "BadRequestError", code: undefined, data: undefined });
    expect(error.message).toBe("customers.retrieve: 400: Access token found in multiple locations");
    expect(error.body).toBe("Access token found in multiple locations");
  });

  test("has an issue for each detail of a validator", async () => {
    const city = { message: "city is required", path: ["address", "city"] };
    const details = [city, { message: "too much", path: "x" }, { path: ["email"] }, { message: 7 }, null, "x"];
    const error = await failure(JSON.stringify({ error: { message: "Invalid body" }, details }), 400);
    expect(error.message).toBe("customers.retrieve: 400: Invalid body; address.city: city is required; too much");
    expect(error.issues).toEqual([
      { param: "address.city", code: undefined, message: "city is required" },
      { param: undefined, code: undefined, message: "too much" },
    ]);
  });

  test.each([
    ["null", /401: null$/],
    ["[]", /401: \[\]$/],
    ['"Unauthorized"', /401: "Unauthorized"$/],
    ["42", /401: 42$/],
    ["", /401: no body$/],
    ["<html><h1>Bad Gateway</h1></html>", /401: <html><h1>Bad Gateway/],
    ['{"error":null,"code":7,"details":"x"}', /401: {"error":null/],
    ['{"error":["a"],"details":{"path":1}}', /401: {"error":\["a"\]/],
    ['{"error":"","message":"Session expired"}', /401: Session expired$/],
  ])("is made from the body %s", async (body, message) => {
    const error = await failure(body, 401);
    expect(error).toMatchObject({ name: "AuthenticationError", status: 401, code: undefined });
    expect(error.message).toMatch(message);
    expect(error.body).toBe(body);
  });

  test("is a NotFoundError where the answer for an unknown customer is 200 and null", async () => {
    const fetch = stub(() => json(null));
    const error = await rejection(createClient({ fetch }).customers.retrieve("cus_none"));
    expect(error).toMatchObject({ name: "NotFoundError", status: 200, data: null, body: "null" });
    expect((error as Error).message).toBe("customers.retrieve: 200: no such customer");
    expect(fetch.sent).toHaveLength(1);
  });

  test("is a DecodeError where the answer of any other call is null", async () => {
    const { customers } = createClient({ fetch: stub(() => json(null)) });
    for (const call of [customers.update("cus_1", {}), customers.overdueInvoices("cus_1"), customers.list()]) {
      expect(await rejection(call)).toMatchObject({ name: "DecodeError", status: 200 });
    }
  });
});
