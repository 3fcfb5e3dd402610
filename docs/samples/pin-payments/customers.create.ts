import { PinPayments, UnprocessableEntityError } from "@clientele/pin-payments";

const pin = new PinPayments({ apiKey: process.env.PIN_API_KEY ?? "", mode: "test" });

try {
  const customer = await pin.customers.create({
    email: "ada.ferris@example.com",
    first_name: "Ada",
    last_name: "Ferris",
    card: {
      number: "5520000000000000",
      expiry_month: 5,
      expiry_year: 2031,
      cvc: "123",
      name: "Ada Ferris",
      address_line1: "42 Sevenoaks St",
      address_city: "Lathlain",
      address_country: "AU",
    },
  });
  console.log(customer.token, customer.card.display_number);
} catch (error) {
  // One issue per field: { param: "card.number", code: "card_number_invalid", message: "..." }
  if (error instanceof UnprocessableEntityError) console.error(error.code, error.issues);
  else throw error;
}
