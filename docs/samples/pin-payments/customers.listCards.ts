import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});

const cards = pin.customers.listCards(
  "cus_4fWXh1bQ9vKzT0yLm2RcAg",
);
for await (const card of cards) {
  console.log(card.display_number, card.primary);
}
