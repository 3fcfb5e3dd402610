import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});

const customer = await pin.customers.retrieve(
  "cus_4fWXh1bQ9vKzT0yLm2RcAg",
);
console.log(customer.email, customer.card.display_number);
