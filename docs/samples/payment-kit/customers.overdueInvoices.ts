import { PaymentKit } from "@clientele/payment-kit";

const paymentKit = new PaymentKit({
  baseUrl: process.env.PAYMENT_KIT_URL ?? "",
  accessKey: process.env.PAYMENT_KIT_ACCESS_KEY ?? "",
});

const { invoices } =
  await paymentKit.customers.overdueInvoices(
    "cus_8mK2vX4qLpWzR1tY",
  );

// Amounts are texts in the smallest unit: use BigInt.
for (const invoice of invoices) {
  console.log(invoice.number, invoice.amount_remaining);
}
