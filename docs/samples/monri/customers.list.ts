import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken:
    process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

const customers = monri.customers.list({ limit: 50 });
for await (const customer of customers) {
  console.log(customer.uuid, customer.name);
}
