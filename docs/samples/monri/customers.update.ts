import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken: process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

// Fields you leave out stay. Within metadata, null removes one key.
const customer = await monri.customers.update("4b281da4-d145-4233-b957-2018cf9aa0fb", {
  city: "Zagreb",
  metadata: { loyalty_tier: "platinum", newsletter: null },
});
console.log(customer.city, customer.metadata);
