import { BadRequestError, PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({ apiKey: process.env.PIN_API_KEY ?? "", mode: "test" });

try {
  await pin.customers.deleteCard("cus_4fWXh1bQ9vKzT0yLm2RcAg", "card_b0GkYc6HfLqN2wTiXe9M1Q");
  console.log("deleted");
} catch (error) {
  if (error instanceof BadRequestError && error.code === "cannot_delete_primary_card") {
    console.error("Make another card primary first: customers.update with primary_card_token.");
  } else throw error;
}
