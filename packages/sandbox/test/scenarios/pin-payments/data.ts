import type { Received, Stage } from "@clientele/fidelity";
import type { PinPaymentsControl } from "../../../src/index.ts";

/** A complete test card. */
export const card = {
  number: "5520000000000000",
  expiry_month: "05",
  expiry_year: "2031",
  cvc: "123",
  name: "Ada Ferris",
  address_line1: "42 Sevenoaks St",
  address_city: "Lathlain",
  address_country: "Australia",
};

/** A complete new customer. */
export const customer = { email: "ada.ferris@example.com", card };

/** Creates a customer and returns it. */
export async function made({ send }: Stage, body: object = customer): Promise<Received["body"]> {
  return (await send("POST /customers", body)).body.response;
}

/** Returns the control of Pin Payments. */
export const control = ({ sandbox }: Stage): PinPaymentsControl =>
  sandbox.control["pin-payments"] as PinPaymentsControl; // the stage knows no provider

/** Lists the card tokens of a customer. */
export async function cardsOf({ send }: Stage, token: string): Promise<string[]> {
  const { body } = await send(`GET /customers/${token}/cards`);
  return body.response.map((one: { token: string }) => one.token);
}
