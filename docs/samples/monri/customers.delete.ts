import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken:
    process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

const deleted = await monri.customers.delete(
  "9d1e5f0a-7c3b-4e62-8a94-5b0c1d2e3f4a",
);
console.log(deleted.uuid, deleted.deleted);
