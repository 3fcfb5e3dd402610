// The calls that `npm run demo` shows. They run against any server that answers like Pin Payments.

import type { Show } from "@clientele/commands/show";
import { PinPayments } from "@clientele/pin-payments";

/** Takes a client through the life of a customer. */
export default async function tour(baseUrl: string, show: Show): Promise<void> {
  const pin = new PinPayments({ apiKey: "a-secret-key-of-the-test-mode", mode: "test", baseUrl });
  const card = {
    number: "5520000000000000",
    expiry_month: 5,
    expiry_year: 2031,
    cvc: "123",
    name: "Ada Ferris",
    address_line1: "12 Wharf Street",
    address_city: "Fremantle",
    address_country: "AU",
  };

  const customer = await show(() => pin.customers.create({ email: "ada.ferris@example.com", card }));
  await show(async () => {
    const emails: string[] = [];
    for await (const { email } of pin.customers.list()) emails.push(email);
    return emails;
  });
  await show(() => pin.customers.retrieve(customer.token));
  await show(() => pin.customers.update(customer.token, { phone_number: "1300 364 800" }));
  await show(() => pin.customers.createCard(customer.token, card));
  await show(() => pin.customers.listCards(customer.token));
  await show(() => pin.customers.listCharges(customer.token).toArray({ limit: 10 }));

  // The mock answers with the status that this header names.
  const answer = (code: number) => ({ headers: { prefer: `code=${code}` } });
  await show.refused(() => pin.customers.retrieve("cus_unknown", answer(404)));
  await show.refused(() => pin.customers.create({ email: "not an address", card }, answer(422)));
  await show.refused(() => pin.customers.retrieve(""));

  await show(() => pin.customers.delete(customer.token));
}
