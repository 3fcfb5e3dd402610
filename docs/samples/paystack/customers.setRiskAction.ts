import { Paystack, PermissionDeniedError } from "@clientele/paystack";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

try {
  const customer = await paystack.customers.setRiskAction({ customer: "CUS_c6wqvwmvwopw4ms", risk_action: "deny" });
  console.log(customer.customer_code, "is now", customer.risk_action);
} catch (error) {
  if (error instanceof PermissionDeniedError) console.error("Paystack has to enable this first:", error.message);
  else throw error;
}
