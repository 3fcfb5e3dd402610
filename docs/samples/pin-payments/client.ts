import { PinPayments } from "@clientele/pin-payments";

export const client = new PinPayments({
  apiKey: process.env.PIN_API_KEY ?? "",
  mode: "test",
});
