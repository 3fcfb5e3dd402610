import { PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({ apiKey: process.env.PIN_API_KEY ?? "", mode: "test" });

// Walks every page, one page in memory at a time; leaving the loop asks for nothing more.
for await (const customer of pin.customers.list({ per_page: 100 })) {
  console.log(customer.token, customer.email);
}

// Or the first page alone; `nextPage()` fetches the one after it.
const page = await pin.customers.list();
console.log(page.items.length, page.hasNextPage() ? "and more" : "in all");
