import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken: process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

const cards = await monri.customers.listPaymentMethods("4b281da4-d145-4233-b957-2018cf9aa0fb").toArray({ limit: 50 });

// Expired cards stay in the list. A token can be charged: never log it.
for (const card of cards.filter(({ expired }) => !expired)) console.log(card.masked_pan, card.expiration_date);
