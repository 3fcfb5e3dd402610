import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

const customer = await paystack.customers.setRiskAction({
  customer: "CUS_c6wqvwmvwopw4ms",
  risk_action: "deny",
});
console.log(customer.customer_code, customer.risk_action);
