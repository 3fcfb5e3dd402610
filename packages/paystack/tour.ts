// What `npm run demo` shows of this client. Start it against any server that answers like Paystack.

import type { Show } from "@clientele/commands/show";
import { Paystack } from "@clientele/paystack";

/** Takes a client through the life of a customer, and a webhook through its check. */
export default async function tour(baseUrl: string, show: Show): Promise<void> {
  const paystack = new Paystack({ secretKey: "sk_test_of_nobody_in_particular", baseUrl });

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
  // Its outcome comes as a webhook.
  const body = '{"event":"customeridentification.failed","data":{"reason":"Account number or BVN is incorrect"}}';
  const signature = await show(() => paystack.webhooks.sign(body));
  await show(() => paystack.webhooks.verify(body, signature));
  await show.refused(() => paystack.webhooks.verify(body.replace("incorrect", "correct"), signature));

  await show(() => paystack.customers.listMandateAuthorizations(customer.id).toArray());
  await show(() => paystack.customers.deactivateAuthorization({ authorization_code: "AUTH_ekk8t49ogj" }));

  // A mock answers with the status that is asked of it.
  const answer = (code: number) => ({ headers: { prefer: `code=${code}` }, maxRetries: 0 });
  await show.refused(() => paystack.customers.retrieve("CUS_of_nobody", answer(404)));
  await show.refused(() => paystack.customers.list({}, answer(429)));
  await show.refused(() => paystack.customers.retrieve(""));
}
