import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({ apiKey: process.env.PIN_API_KEY ?? "", mode: "test" });

const charges = await pin.customers.listCharges("cus_4fWXh1bQ9vKzT0yLm2RcAg").toArray({ limit: 50 });

// Amounts are in the smallest unit of the currency; refused charges are in the list as well.
const paid = charges.filter((charge) => charge.success).reduce((sum, charge) => sum + charge.amount, 0);
console.log(`${charges.length} charges, ${paid} paid`);
