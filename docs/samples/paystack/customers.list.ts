import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

// With `use_cursor`, new customers shift no page.
const customers = paystack.customers.list({
  use_cursor: true,
});
for await (const customer of customers) {
  console.log(customer.customer_code, customer.email);
}
