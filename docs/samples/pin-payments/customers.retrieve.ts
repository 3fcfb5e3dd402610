import { NotFoundError, PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({ apiKey: process.env.PIN_API_KEY ?? "", mode: "test" });

try {
  const customer = await pin.customers.retrieve("cus_4fWXh1bQ9vKzT0yLm2RcAg");
  console.log(customer.email, customer.card.scheme, customer.card.display_number);
} catch (error) {
  if (error instanceof NotFoundError) console.log("No such customer, or deleted:", error.requestId);
  else throw error;
}
