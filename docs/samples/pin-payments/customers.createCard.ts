import { BadRequestError, PinPayments } from "@clientele/pin-payments";

const pin = new PinPayments({ apiKey: process.env.PIN_API_KEY ?? "", mode: "test" });

try {
  // A token from the cards API keeps the number off your server. It works once.
  const card = await pin.customers.createCard("cus_4fWXh1bQ9vKzT0yLm2RcAg", {
    card_token: "card_b0GkYc6HfLqN2wTiXe9M1Q",
  });
  console.log(card.display_number, card.primary ? "primary" : "kept beside the primary card");
} catch (error) {
  if (error instanceof BadRequestError && error.code === "token_already_used") console.error("Ask for the card again.");
  else throw error;
}
