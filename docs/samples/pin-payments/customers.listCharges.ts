import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});

const charges = await pin.customers
  .listCharges("cus_4fWXh1bQ9vKzT0yLm2RcAg")
  .toArray({ limit: 50 });

// Amounts are in the smallest unit of the currency.
for (const charge of charges) {
  console.log(charge.amount, charge.status_message);
}
