import { inspect } from "node:util";
import { rejection, type Stub, script } from "@clientele/contract/stub";
import { describe, expect, it } from "vitest";
import { ApiError, Paystack } from "../src/index.ts";

const secretKey = "sk_test_c9V4mXz1Qw8RtY2k";
const code = "CUS_xnxdt6s1zg1f4nx";

const client = (fetch: Stub): Paystack => new Paystack({ secretKey, fetch });

const refused = async (status: number, body: unknown): Promise<ApiError> => {
  const error = await rejection(client(script({ status, body })).customers.setRiskAction({ customer: code }));
  if (!(error instanceof ApiError)) throw error;
  return error;
};

describe("an error", () => {
  it.each([
    [400, "invalid_params", '"email" must be a valid email', "email", "BadRequestError"],
    [400, "invalid_params", '"metadata" must be of type object', "metadata", "BadRequestError"],
    [400, "missing_params", "Please enter a valid `bvn`", "bvn", "BadRequestError"],
    [400, "missing_params", "Email Address is required", undefined, "BadRequestError"],
    [401, "invalid_Key", "Invalid key", undefined, "AuthenticationError"],
    [404, "customer_not_found", "Customer not found", undefined, "NotFoundError"],
    [500, "invalid_params", "Invalid cursor", undefined, "ServerError"],
  ])("of %i has %s, %s and its parameter", async (status, kind, message, param, name) => {
    const meta = { nextStep: "Ensure that the value(s) you're passing are valid." };
    const error = await refused(status, { status: false, message, meta, type: "validation_error", code: kind });
    expect(error).toMatchObject({ name, status, code: kind, operation: "customers.setRiskAction" });
    expect(error.message).toBe(`customers.setRiskAction: ${status} ${kind}: ${message}`);
    expect(error.issues).toEqual([{ param, code: kind, message }]);
    expect(error.data).toMatchObject({ meta });
    expect(error.hint).toBe(meta.nextStep);
  });

  it.each([
    [403, "You cannot modify risk level of customers on this integration", "PermissionDeniedError"],
    [404, "Authorization code not found.", "NotFoundError"],
  ])("of %i in the old form has a message, but no code", async (status, message, name) => {
    const error = await refused(status, { status: false, message });
    expect(error).toMatchObject({ name, status, code: undefined, issues: [] });
    expect(error.message).toContain(message);
  });

  it("is also a success status whose body has the status false, without a retry", async () => {
    const said = { status: false, message: "Customer could not be fetched", code: "unknown" };
    const fetch = script({ status: 200, body: said }, { status: 200, body: { ...said, data: [], meta: {} } });
    const error = await rejection(client(fetch).customers.retrieve(code));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: "ApiError", status: 200, code: "unknown", data: said, attempts: 1 });
    expect(error).toMatchObject({ message: expect.stringContaining("Customer could not be fetched") });
    expect(await rejection(client(fetch).customers.list())).toBeInstanceOf(ApiError);
    expect(fetch.sent).toHaveLength(2);
  });

  it("is also an acknowledgement with the status false", async () => {
    const fetch = script({ status: 202, body: { status: false, message: "Not now" } });
    const error = await rejection(client(fetch).customers.deactivateAuthorization({ authorization_code: "AUTH_1" }));
    expect(error).toMatchObject({ name: "ApiError", status: 202, message: expect.stringContaining("Not now") });
  });

  it("has the provider's id of the request", async () => {
    const headers = { "x-amzn-requestid": "8a7f6cf6-4a9e-4c8e-9d6e-4f0f2a9a5b11" };
    const error = await rejection(client(script({ status: 404, body: {}, headers })).customers.retrieve(code));
    expect(error).toMatchObject({ requestId: headers["x-amzn-requestid"] });
  });

  it.each([
    ["null", null],
    ["a list", [{ message: "no" }]],
    ["text", '"no"'],
    ["a number", 5],
    ["false", false],
    ["HTML", "<!doctype html><title>502</title>"],
    ["nothing", ""],
    ["fields of other kinds", { status: "false", message: ["no"], type: 1, code: {}, meta: "no", data: null }],
  ])("is made from %s as body, without code and issues", async (_, body) => {
    const error = await refused(400, body);
    expect(error).toMatchObject({ name: "BadRequestError", status: 400, code: undefined, issues: [] });
    expect(error.message).toMatch(/^customers\.setRiskAction: 400: \S/);
  });

  it("shows neither a key nor a BVN nor an account number that Paystack echoes", async () => {
    const said = `BVN 22222222222 and account 0111111111 do not fit, ${secretKey}`;
    const body = { status: false, message: said, type: "validation_error" };
    const paystack = client(script({ status: 400, body }));
    const error = await rejection(
      paystack.customers.validate(code, {
        first_name: "Ada",
        last_name: "Okafor",
        type: "bank_account",
        country: "NG",
        bvn: "22222222222",
        bank_code: "007",
        account_number: "0111111111",
      }),
    );
    expect(error).toMatchObject({
      message: expect.stringContaining("BVN [redacted] and account [redacted] do not fit"),
    });
    for (const shown of [inspect(error, { depth: null, showHidden: true }), JSON.stringify(error)]) {
      expect(shown).not.toMatch(/2222|0111|c9V4/);
    }
  });
});
