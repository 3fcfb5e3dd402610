import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

const started = Date.now();
const customer = await paystack.customers.create({
  email: "ada.okafor@example.com",
  first_name: "Ada",
  last_name: "Okafor",
  metadata: { crm_id: "C-20481" },
});

// A known e-mail address is no error: the answer is the customer that was there before.
const existed = Date.parse(customer.createdAt) < started - 60_000;
console.log(customer.customer_code, existed ? "was known already" : "is new");
