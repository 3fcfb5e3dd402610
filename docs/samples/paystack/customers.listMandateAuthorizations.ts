import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

for await (const mandate of paystack.customers.listMandateAuthorizations(90758908)) {
  console.log(mandate.authorization_code, mandate.status, mandate.bank_name);
}
