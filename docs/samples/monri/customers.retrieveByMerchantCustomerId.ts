import { Monri, NotFoundError } from "@clientele/monri";

const monri = new Monri({
  authenticityToken: process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

try {
  const customer = await monri.customers.retrieveByMerchantCustomerId("customer-id-1234");
  console.log(customer.uuid);
} catch (error) {
  if (error instanceof NotFoundError) console.log("never created, or lost on the way: create it");
  else throw error;
}
