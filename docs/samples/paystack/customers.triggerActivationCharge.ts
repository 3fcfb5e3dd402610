import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

// Not repeated after a timeout: this call moves money.
const queued =
  await paystack.customers.triggerActivationCharge(
    90758908,
    {
      authorization_id: 1069309917,
    },
  );
console.log(queued.message);
