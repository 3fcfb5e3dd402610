import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({ apiKey: process.env.PIN_API_KEY ?? "", mode: "test" });

for await (const card of pin.customers.listCards("cus_4fWXh1bQ9vKzT0yLm2RcAg")) {
  console.log(card.primary ? "→" : " ", card.scheme, card.display_number, `${card.expiry_month}/${card.expiry_year}`);
}
