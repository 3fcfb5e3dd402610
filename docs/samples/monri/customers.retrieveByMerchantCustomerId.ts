import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken:
    process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

// By the id that you gave when you created the customer.
const customer =
  await monri.customers.retrieveByMerchantCustomerId(
    "customer-id-2001",
  );
console.log(customer.uuid, customer.name);
