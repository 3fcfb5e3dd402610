import { PaymentKit } from "@clientele/payment-kit";

const paymentKit = new PaymentKit({
  baseUrl: process.env.PAYMENT_KIT_URL ?? "",
  accessKey: process.env.PAYMENT_KIT_ACCESS_KEY ?? "",
});

for await (const customer of paymentKit.customers.list({ pageSize: 100, order: "updated_at:ASC" })) {
  console.log(customer.id, customer.did, customer.email);
}
