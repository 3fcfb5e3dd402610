// The calls that `npm run demo` shows. They run against any server that answers like Monri.

import type { Show } from "@clientele/commands/show";
import { Monri } from "@clientele/monri";

/** Takes a client through the life of a customer, and another one through a list with a token. */
export default async function tour(baseUrl: string, show: Show): Promise<void> {
  const requests: unknown[] = [];
  const monri = new Monri({
    authenticityToken: "7db11ea5d4a1af32421b564c79b946d1ead3daf0",
    merchantKey: "a-merchant-key-of-the-test-host",
    mode: "test",
    baseUrl,
    hooks: { onRequest: ({ method, url, headers }) => requests.push([method, url, headers]) },
  });

  const customer = await show(() =>
    monri.customers.create({ merchant_customer_id: "customer-id-1234", name: "Amela Hodžić" }),
  );
  // The requests are signed; hooks see the signature redacted.
  await show(() => requests);
  await show(() => monri.customers.retrieveByMerchantCustomerId("customer-id-1234"));
  await show(() => monri.customers.update(customer.uuid, { metadata: { loyalty_tier: "platinum", newsletter: null } }));
  await show(async () => {
    const names: unknown[] = [];
    for await (const { name } of monri.customers.list()) names.push(name);
    return names;
  });

  const { access_token } = await show(() => monri.oauth.createToken({ scopes: ["customers", "payment-methods"] }));
  const app = new Monri({ accessToken: access_token, mode: "test", baseUrl });
  await show(() => app.customers.listPaymentMethods(customer.uuid).toArray({ limit: 10 }));

  // The mock answers with the status that this header names.
  const answer = (code: number) => ({ headers: { prefer: `code=${code}` } });
  await show.refused(() => monri.customers.create({ merchant_customer_id: "customer-id-1234" }, answer(400)));
  await show.refused(() => monri.customers.retrieve("unknown", answer(404)));
  await show.refused(() => app.oauth.createToken({ scopes: ["customers"] }));

  await show(() => monri.customers.delete(customer.uuid));
}
