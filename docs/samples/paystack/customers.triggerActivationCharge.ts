import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

// Writes are never repeated after a timeout: there is no idempotency key, and this one moves money.
const acknowledgement = await paystack.customers.triggerActivationCharge(
  90758908,
  { authorization_id: 1069309917 },
  { timeout: 60_000 },
);
console.log(acknowledgement.message);
