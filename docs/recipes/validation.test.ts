import { Paystack } from "@clientele/paystack";
import { Webhooks } from "@clientele/paystack/webhooks";
import { createSandbox } from "@clientele/sandbox";
import { expect, test } from "vitest";

const secretKey = "sk_test_of_the_app";
const problems: string[] = [];

/** The handler of the app. */
async function receive(request: Request): Promise<Response> {
  const signature = request.headers.get("x-paystack-signature");
  const event = await new Webhooks(secretKey).verify(await request.text(), signature);
  if (event.event === "customeridentification.failed") problems.push(event.data.reason);
  return new Response();
}

test("the handler learns why a validation failed", async () => {
  const sandbox = createSandbox({ webhooks: { paystack: receive } });
  const paystack = new Paystack({ secretKey, fetch: sandbox.fetch });
  const { customer_code } = await paystack.customers.create({ email: "ada@example.com" });
  await paystack.customers.validate(customer_code, {
    country: "NG",
    type: "bank_account",
    account_number: "0123456789",
    bvn: "20012345677",
    bank_code: "007",
    first_name: "Ada",
    last_name: "Okafor",
  });

  sandbox.control.paystack.finishValidation(customer_code, { success: false, reason: "BVN is incorrect" });
  await sandbox.webhooks.settled();

  expect(problems).toEqual(["BVN is incorrect"]);
  expect(sandbox.webhooks.deliveries).toMatchObject([{ event: "customeridentification.failed", status: 200 }]);
});
