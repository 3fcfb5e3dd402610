import { BadRequestError, type Paystack } from "@clientele/paystack";

/** Signs a user up, and returns the customer's code, or `undefined` if the address is invalid. */
export async function signUp(paystack: Paystack, email: string): Promise<string | undefined> {
  try {
    const { customer_code } = await paystack.customers.create({ email });
    return customer_code;
  } catch (error) {
    if (error instanceof BadRequestError) return undefined;
    throw error;
  }
}
