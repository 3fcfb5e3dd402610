import { Paystack } from "@clientele/paystack";

const paystack = new Paystack({
  secretKey: process.env.PAYSTACK_SECRET_KEY ?? "",
});

const request =
  await paystack.customers.initializeAuthorization({
    email: "ada.okafor@example.com",
    channel: "direct_debit",
    callback_url: "https://shop.example.com/mandate",
  });

// Keep the reference for verifyAuthorization.
console.log(request.redirect_url, request.reference);
