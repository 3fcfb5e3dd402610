import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

const customer = await paystack.customers.update(
  "CUS_c6wqvwmvwopw4ms",
  { last_name: "Okafor-Bello" },
);
console.log(customer.first_name, customer.last_name);
