import { PaymentKit } from "@clientele/payment-kit";

const paymentKit = new PaymentKit({
  baseUrl: process.env.PAYMENT_KIT_URL ?? "",
  accessKey: process.env.PAYMENT_KIT_ACCESS_KEY ?? "",
});

// By the customer's id or the user's DID.
const customer = await paymentKit.customers.retrieve(
  "cus_8mK2vX4qLpWzR1tY",
);
console.log(customer.id, customer.email);
