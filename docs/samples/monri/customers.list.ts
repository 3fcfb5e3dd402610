import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken: process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

for await (const customer of monri.customers.list({ limit: 50 })) {
  if (!customer.deleted) console.log(customer.uuid, customer.name);
}
