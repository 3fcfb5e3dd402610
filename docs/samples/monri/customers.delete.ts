import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken:
    process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

const deleted = await monri.customers.delete(
  "4b281da4-d145-4233-b957-2018cf9aa0fb",
);
console.log(deleted.uuid, deleted.deleted);
