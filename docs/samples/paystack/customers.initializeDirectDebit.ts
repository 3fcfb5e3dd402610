import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

const request =
  await paystack.customers.initializeDirectDebit(90758908, {
    account: { number: "0123456789", bank_code: "058" },
    address: {
      street: "17 Beckley Avenue",
      city: "Akoka",
      state: "Lagos",
    },
  });
console.log(request.redirect_url);
