import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});

// The primary card cannot be deleted.
await pin.customers.deleteCard(
  "cus_4fWXh1bQ9vKzT0yLm2RcAg",
  "card_k2MwRb7NzXsVq9LfTpJcGA",
);
console.log("deleted");
