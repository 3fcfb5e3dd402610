import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

const code = "CUS_c6wqvwmvwopw4ms";
const { metadata } = await paystack.customers.retrieve(code);

// Whether Paystack merges or replaces metadata is not known, so send all of it.
const kept = typeof metadata === "object" ? metadata : {};
const customer = await paystack.customers.update(code, { metadata: { ...kept, newsletter: false } });
console.log(customer.metadata);
