import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken:
    process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

// Within metadata, null removes a key.
const customer = await monri.customers.update(
  "4b281da4-d145-4233-b957-2018cf9aa0fb",
  {
    metadata: {
      loyalty_tier: "platinum",
      newsletter: null,
    },
  },
);
console.log(customer.metadata);
