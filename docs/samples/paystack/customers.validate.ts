import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

// Accepted, not done: an event carries the outcome.
const accepted = await paystack.customers.validate(
  "CUS_c6wqvwmvwopw4ms",
  {
    country: "NG",
    type: "bank_account",
    account_number: "0111111111",
    bvn: "222222222221",
    bank_code: "007",
    first_name: "Uchenna",
    last_name: "Okoro",
  },
);
console.log(accepted.message);
