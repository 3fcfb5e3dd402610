import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

const customer = await paystack.customers.create({
  email: "tunde@example.com",
});
console.log(customer.customer_code, customer.email);
