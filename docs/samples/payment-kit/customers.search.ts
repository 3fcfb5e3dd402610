import { PaymentKit } from "@clientele/payment-kit";

const paymentKit = new PaymentKit({
  baseUrl: process.env.PAYMENT_KIT_URL ?? "",
  accessKey: process.env.PAYMENT_KIT_ACCESS_KEY ?? "",
});

const page = await paymentKit.customers.search({ query: "lindqvist" });
for (const customer of page.items) console.log(customer.id, customer.name, customer.email);
console.log(page.hasNextPage() ? "and more on the next page" : "that is all");
