import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});

// Only what you send changes.
const customer = await pin.customers.update(
  "cus_4fWXh1bQ9vKzT0yLm2RcAg",
  {
    email: "ada@ferriswheels.example",
    phone_number: "1300 364 900",
  },
);
console.log(customer.email, customer.card.display_number);
