import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken: process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

const customer = await monri.customers.create({ merchant_customer_id: "customer-id-1234", name: "Amela Hodžić" });
for await (const card of monri.customers.listPaymentMethods(customer.uuid)) console.log(card.masked_pan);
