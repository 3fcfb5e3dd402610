import { PaymentKit } from "@clientele/payment-kit";

const paymentKit = new PaymentKit({
  baseUrl: process.env.PAYMENT_KIT_URL ?? "",
  accessKey: process.env.PAYMENT_KIT_ACCESS_KEY ?? "",
});

const id = "cus_8mK2vX4qLpWzR1tY";
const owed = await paymentKit.customers.overdueInvoices(id);
for (const { number } of owed.invoices) console.log(number);
