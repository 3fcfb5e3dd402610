import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken:
    process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

const customer = await monri.customers.create({
  email: "ivan.horvat@example.com",
  name: "Ivan Horvat",
});
console.log(customer.uuid, customer.name);
