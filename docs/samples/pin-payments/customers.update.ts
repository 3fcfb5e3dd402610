import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({ apiKey: process.env.PIN_API_KEY ?? "", mode: "test" });

const token = "cus_4fWXh1bQ9vKzT0yLm2RcAg";

// Only what you send changes.
await pin.customers.update(token, { phone_number: "1300 364 800" });

// `primary_card_token` keeps the old card. `card` and `card_token` would delete it for good.
const customer = await pin.customers.update(token, { primary_card_token: "card_b0GkYc6HfLqN2wTiXe9M1Q" });
console.log(customer.card.token, "is charged from now on");
