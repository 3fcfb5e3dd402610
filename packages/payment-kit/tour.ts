// The calls that `npm run demo` shows. They run against any server that answers like PaymentKit.

import type { Show } from "@clientele/commands/show";
import { PaymentKit } from "@clientele/payment-kit";

/** Takes a client through the customers of an app and their overdue invoices. */
export default async function tour(baseUrl: string, show: Show): Promise<void> {
  const payment = new PaymentKit({ baseUrl, accessKey: "blocklet-access-key-of-an-app", mode: "test" });
  const did = "zNKhqZ7pAxw4Rm2sTn5vD8yE3cBgJ6uL9fWk";

  const customer = await show(() => payment.customers.retrieve(did));
  await show(() => payment.customers.update(customer.id, { metadata: { internal_id: "user-456" } }));
  await show(async () => {
    const pages: number[] = [];
    for await (const { items } of payment.customers.list({ order: "updated_at:ASC" }).pages()) pages.push(items.length);
    return pages;
  });
  await show(() => payment.customers.search({ query: "lindqvist" }).toArray({ limit: 10 }));
  const { summary } = await show(() => payment.customers.overdueInvoices(customer.id));
  await show(() =>
    Object.values(summary ?? {}).map(
      ({ amount, currency }) => `${BigInt(amount) / 10n ** BigInt(currency.decimal)} ${currency.symbol}`,
    ),
  );

  // Another scheme of authentication: `authorize` makes the headers of each attempt from the request.
  const asked: unknown[] = [];
  const session = new PaymentKit({
    baseUrl,
    authorize: (request) => {
      asked.push(request);
      return { authorization: "Bearer header.payload.signature" };
    },
  });
  await session.customers.update("did:abt:zNK1", { name: "Mira Lindqvist" });
  await show(() => asked);

  // The mock answers with the status that this header names.
  const answer = (code: number) => ({ headers: { prefer: `code=${code}` } });
  await show.refused(() => payment.customers.retrieve("cus_unknown", answer(404)));
  await show.refused(() => payment.customers.list({}, answer(403)));
  await show.refused(() => payment.customers.retrieve(""));
}
