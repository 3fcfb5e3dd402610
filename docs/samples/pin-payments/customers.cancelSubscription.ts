import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});

const subscription = await pin.customers.cancelSubscription(
  "cus_4fWXh1bQ9vKzT0yLm2RcAg",
  "sub_t3EwIy9PhGx1aSdQ6kMvZw",
);

// "cancelling" runs until the paid interval ends.
console.log(subscription.state);
