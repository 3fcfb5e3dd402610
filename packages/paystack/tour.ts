// The calls that `npm run demo` shows. They run against any server that answers like Paystack.

import type { Show } from "@clientele/commands/show";
import { Paystack } from "@clientele/paystack";
import { Webhooks } from "@clientele/paystack/webhooks";

/** Takes a client through the life of a customer and verifies a webhook. */
export default async function tour(baseUrl: string, show: Show): Promise<void> {
  const secretKey = "sk_test_4f8e2b7c";
  const paystack = new Paystack({ secretKey, baseUrl });

  const customer = await show(() =>
    paystack.customers.create({ email: "ada.okafor@example.com", first_name: "Ada", metadata: { crm_id: "C-20481" } }),
  );
  await show(async () => {
    const emails: string[] = [];
    for await (const { email } of paystack.customers.list({ from: "2024-11-01" })) emails.push(email);
    return emails;
  });
  await show(() => paystack.customers.retrieve("ada.okafor@example.com"));
  await show(() => paystack.customers.update(customer.customer_code, { phone: "+2348123456789" }));
  await show(() => paystack.customers.setRiskAction({ customer: customer.customer_code, risk_action: "deny" }));

  await show(() =>
    paystack.customers.validate(customer.customer_code, {
      first_name: "Uchenna",
      last_name: "Okoro",
      type: "bank_account",
      country: "NG",
      bvn: "222222222221",
      bank_code: "007",
      account_number: "0111111111",
    }),
  );
  // The result arrives as a webhook.
  const webhooks = new Webhooks(secretKey);
  const body = '{"event":"customeridentification.failed","data":{"reason":"Account number or BVN is incorrect"}}';
  const signature = await show(() => webhooks.sign(body));
  await show(() => webhooks.verify(body, signature));
  await show.refused(() => webhooks.verify(body.replace("incorrect", "correct"), signature));

  await show(() => paystack.customers.listMandateAuthorizations(customer.id).toArray());
  await show(() => paystack.customers.deactivateAuthorization({ authorization_code: "AUTH_ekk8t49ogj" }));

  // The mock answers with the status that this header names.
  const answer = (code: number) => ({ headers: { prefer: `code=${code}` }, maxRetries: 0 });
  await show.refused(() => paystack.customers.retrieve("CUS_unknown", answer(404)));
  await show.refused(() => paystack.customers.list({}, answer(429)));
  await show.refused(() => paystack.customers.retrieve(""));
}
