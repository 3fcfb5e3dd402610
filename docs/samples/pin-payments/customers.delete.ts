import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});

// 204 has no body. The cards go with the customer.
await pin.customers.delete("cus_7dNsXp3KzRqVw8LbGt5MYc");
console.log("deleted");
