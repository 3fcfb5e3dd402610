import { NotFoundError, Paystack } from "@clientele/paystack";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

try {
  // An e-mail address or a code.
  const customer = await paystack.customers.retrieve("CUS_c6wqvwmvwopw4ms");
  console.log(customer.email, customer.risk_action, customer.authorizations?.length ?? 0, "authorizations");
} catch (error) {
  // Also the answer to a customer of the other mode.
  if (error instanceof NotFoundError) console.log(error.message);
  else throw error;
}
