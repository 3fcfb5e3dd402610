import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

const acknowledgement = await paystack.customers.deactivateAuthorization({ authorization_code: "AUTH_ekk8t49ogj" });

// From now on the card or account cannot be charged, and there is no way back.
console.log(acknowledgement.message);
