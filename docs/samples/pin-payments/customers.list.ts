import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});

for await (const customer of pin.customers.list()) {
  console.log(customer.token, customer.email);
}
