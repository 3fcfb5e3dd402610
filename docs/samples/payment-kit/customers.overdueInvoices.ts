import { PaymentKit } from "@clientele/payment-kit";

const paymentKit = new PaymentKit({
  baseUrl: process.env.PAYMENT_KIT_URL ?? "",
  accessKey: process.env.PAYMENT_KIT_ACCESS_KEY ?? "",
});

const { invoices, summary } = await paymentKit.customers.overdueInvoices("cus_8mK2vX4qLpWzR1tY");
for (const invoice of invoices) console.log(invoice.number, invoice.status, invoice.amount_remaining);

// Amounts are texts in the smallest unit, often of 18 decimals: too long for a number, so count with BigInt.
for (const { amount, currency } of Object.values(summary ?? {})) {
  console.log(currency.symbol, BigInt(amount) / 10n ** BigInt(currency.decimal));
}
