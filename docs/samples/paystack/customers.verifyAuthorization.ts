import { NotFoundError, Paystack } from "@clientele/paystack";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

try {
  const authorization = await paystack.customers.verifyAuthorization("ysqg1jq4jo2qp8h");
  console.log(authorization.authorization_code, authorization.active ? "can be charged" : "waits for the bank");
} catch (error) {
  // Until the customer has consented, a correct reference is a 404 too.
  if (error instanceof NotFoundError) console.log("not yet:", error.message);
  else throw error;
}
