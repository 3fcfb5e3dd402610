import { Paystack } from "@clientele/paystack";

export const client = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});
