import type { ClientOptions } from "@clientele/core";
import { PinPayments } from "@clientele/pin-payments";

/** Credentials that no output may show. */
export const secrets: readonly string[] = ["pin_7Rk2vQ9xLm4TzB8w"];

/** The client that every kit of tests drives. */
export default function createClient(options: ClientOptions): PinPayments {
  return new PinPayments({ apiKey: "pin_7Rk2vQ9xLm4TzB8w", mode: "test", ...options });
}
