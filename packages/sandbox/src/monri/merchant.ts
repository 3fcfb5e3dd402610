import type { World } from "../engine/world.ts";
import type { Kinds } from "./state.ts";

/** The merchant that is there from the start. */
export const readyMerchant = {
  authenticityToken: "5a4d0b0c1f2e3d4c5b6a79880716253443526170",
  merchantKey: "sandbox-merchant-key",
} as const;

/** Returns the merchant with an authenticity token. */
export function merchantOf(authenticityToken: string, shared: World<Kinds>): Kinds["merchant"] | undefined {
  const { authenticityToken: id, merchantKey } = readyMerchant;
  return authenticityToken === id ? { id, merchantKey } : shared.get("merchant", authenticityToken);
}
