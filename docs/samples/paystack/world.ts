import { Paystack } from "@clientele/paystack";
import { Webhooks } from "@clientele/paystack/webhooks";
import type { Sandbox } from "@clientele/sandbox";

const secretKey = "sk_test_c9V4mXz1Qw8RtY2k";

/** Returns the values of `process.env` that the samples read. */
export async function environment(): Promise<
  Record<string, string>
> {
  return { PAYSTACK_SECRET_KEY: secretKey };
}

/** Returns the headers that Paystack sends with an event. */
export async function sign(
  body: string,
): Promise<Record<string, string>> {
  const signature = await new Webhooks(secretKey).sign(
    body,
  );
  return { "x-paystack-signature": signature };
}

/** Makes what the samples name, and returns the ids made with those of the samples. */
export async function prepare(
  sandbox: Sandbox,
): Promise<Record<string, string>> {
  const { customers } = new Paystack({
    secretKey,
    fetch: sandbox.fetch,
  });
  const email = "ada.okafor@example.com";

  await customers.create({
    email: "ngozi.eze@example.com",
    first_name: "Ngozi",
    last_name: "Eze",
  });
  const ada = await customers.create({
    email,
    first_name: "Ada",
    last_name: "Okafor",
    metadata: { crm_id: "C-20481" },
  });
  sandbox.control.paystack.createAuthorization(
    ada.customer_code,
    { authorization_code: "AUTH_ekk8t49ogj" },
  );
  const { reference } =
    await customers.initializeAuthorization({
      email,
      channel: "direct_debit",
    });
  const [mandate] = await customers
    .listMandateAuthorizations(ada.id)
    .toArray({ limit: 1 });
  return {
    [ada.customer_code]: "CUS_c6wqvwmvwopw4ms",
    [String(ada.id)]: "90758908",
    [reference]: "ysqg1jq4jo2qp8h",
    [String(mandate?.authorization_id)]: "1069309917",
  };
}
