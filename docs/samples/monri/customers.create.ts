import { BadRequestError, Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken: process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

const merchant_customer_id = "customer-id-1234";
try {
  const customer = await monri.customers.create({ merchant_customer_id, name: "Amela Hodžić", country: "BA" });
  console.log(customer.uuid);
} catch (error) {
  // Your own id is unique, so a second attempt cannot make a second customer.
  if (!(error instanceof BadRequestError)) throw error;
  const existing = await monri.customers.retrieveByMerchantCustomerId(merchant_customer_id);
  console.log(existing.uuid, "was there before");
}
