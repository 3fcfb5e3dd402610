import { CallError, Paystack } from "@clientele/paystack";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

/** Sets a customer's phone number and returns whether it is set; rejects if it was refused or cannot be known. */
export async function setPhone(code: string, phone: string): Promise<boolean> {
  try {
    await paystack.customers.update(code, { phone });
    return true;
  } catch (error) {
    if (!CallError.is(error) || error.outcome !== "unknown") throw error;
    // The update may have been done: read the customer before writing again.
    const customer = await paystack.customers.retrieve(code);
    return customer.phone === phone;
  }
}
