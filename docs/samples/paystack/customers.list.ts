import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

// With `use_cursor`, customers created meanwhile make nothing appear twice.
for await (const customer of paystack.customers.list({ use_cursor: true, perPage: 100 })) {
  console.log(customer.customer_code, customer.email);
}
