import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken:
    process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

const cards = monri.customers.listPaymentMethods(
  "4b281da4-d145-4233-b957-2018cf9aa0fb",
);
for await (const card of cards) {
  console.log(card.masked_pan, card.expiration_date);
}
