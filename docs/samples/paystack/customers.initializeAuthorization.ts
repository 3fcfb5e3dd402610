import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({ secretKey: process.env.PAYSTACK_SECRET_KEY ?? "" });

const { redirect_url, reference } = await paystack.customers.initializeAuthorization({
  email: "ada.okafor@example.com",
  channel: "direct_debit",
  callback_url: "https://shop.example.com/mandates/done",
});

// Keep the reference: verifyAuthorization asks with it how things went.
console.log("send the customer to", redirect_url, "and remember", reference);
