import { PaymentKit } from "@clientele/payment-kit";

const paymentKit = new PaymentKit({
  baseUrl: process.env.PAYMENT_KIT_URL ?? "",
  accessKey: process.env.PAYMENT_KIT_ACCESS_KEY ?? "",
});

const customers = paymentKit.customers.list({
  order: "updated_at:ASC",
});
for await (const customer of customers) {
  console.log(
    customer.id,
    customer.email ?? "no e-mail address",
  );
}
