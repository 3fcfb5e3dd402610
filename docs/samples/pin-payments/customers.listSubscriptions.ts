import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({ apiKey: process.env.PIN_API_KEY ?? "", mode: "test" });

for await (const subscription of pin.customers.listSubscriptions("cus_4fWXh1bQ9vKzT0yLm2RcAg")) {
  // Known states complete in the editor; one that Pin Payments adds later still passes.
  if (subscription.state === "active") console.log(subscription.token, "bills next on", subscription.next_billing_date);
}
