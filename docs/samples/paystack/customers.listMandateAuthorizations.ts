import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

const mandates =
  paystack.customers.listMandateAuthorizations(90758908);
for await (const mandate of mandates) {
  console.log(mandate.authorization_code, mandate.status);
}
