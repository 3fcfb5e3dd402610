import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});

// A card token keeps the number off your server.
const card = await pin.customers.createCard(
  "cus_4fWXh1bQ9vKzT0yLm2RcAg",
  { card_token: "card_hE3vLdPc9XuQ2sNfZrWkTA" },
);
console.log(card.display_number, card.primary);
