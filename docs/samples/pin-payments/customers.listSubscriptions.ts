import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});

const subscriptions = pin.customers.listSubscriptions(
  "cus_4fWXh1bQ9vKzT0yLm2RcAg",
);
for await (const subscription of subscriptions) {
  console.log(subscription.token, subscription.state);
}
