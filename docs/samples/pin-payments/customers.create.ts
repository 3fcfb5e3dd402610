import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});

const customer = await pin.customers.create({
  email: "grace@example.com",
  card_token: "card_Tq5GhXn1VsRbKw8YdMzLJg",
});
console.log(customer.token, customer.card.display_number);
