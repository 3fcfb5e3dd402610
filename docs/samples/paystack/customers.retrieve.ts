import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

// By code or by e-mail address.
const customer = await paystack.customers.retrieve(
  "CUS_c6wqvwmvwopw4ms",
);
console.log(customer.email, customer.risk_action);
