import { PaymentKit } from "@clientele/payment-kit";

const paymentKit = new PaymentKit({
  baseUrl: process.env.PAYMENT_KIT_URL ?? "",
  accessKey: process.env.PAYMENT_KIT_ACCESS_KEY ?? "",
});

const customer = await paymentKit.customers.update(
  "cus_8mK2vX4qLpWzR1tY",
  {
    email: "mira@lindqvist.example",
    metadata: { internal_id: "user-456" },
  },
);
console.log(customer.email, customer.metadata);
