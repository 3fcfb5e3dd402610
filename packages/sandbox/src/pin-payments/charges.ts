import type { AnswerOf } from "../engine/answer.ts";
import { listOf, pageOf } from "./page.ts";
import type { Card, Charge, operations } from "./spec.ts";
import { customerOf, newToken, type Outcome, type PinCall, type PinScene, timestamp } from "./state.ts";

/** Lists the charges of a customer, newest first. */
export function list(
  call: PinCall<operations["customers.listCharges"]>,
): AnswerOf<operations["customers.listCharges"]> {
  const { response, ...page } = pageOf(listOf("charge", customerOf(call).id, call), call);
  const charges = response.map(({ shown }) => shown);
  // What made the charges is what the answer rests on.
  for (const { success } of charges) call.use(success ? "pin.charge-fees" : "pin.charge-failed");
  return { status: 200, body: { response: charges, ...page } };
}

const messages: Readonly<Record<Outcome, string>> = {
  success: "Success",
  card_declined: "Card Declined",
  insufficient_funds: "The account has insufficient funds",
  invalid_cvv: "Invalid card details",
  invalid_card: "Invalid card details",
  processing_error: "Processing error",
  suspected_fraud: "The transaction was flagged as possibly fraudulent and subsequently declined",
  gateway_error: "An unexpected error has occurred",
  unknown: "An unexpected error has occurred",
};

/** What is charged to which card. */
export interface Charged {
  readonly card: Card;
  readonly email: string;
  readonly outcome: Outcome;
  /** Members that are not to be what they would be. */
  readonly details: Partial<Charge>;
}

/** Makes a charge, successful or not as the test card has it. */
export function makeCharge({ card, email, outcome, details }: Charged, scene: PinScene): Charge {
  const { use, now } = scene;
  const { amount = 1000, currency = "AUD" } = details;
  const success = outcome === "success" || !use("pin.charge-failed");
  const fees = use("pin.charge-fees") ? Math.round(amount * 0.0175) + 30 : 0;
  const created_at = timestamp(now, scene);
  return {
    token: newToken("ch_", scene),
    success,
    amount,
    currency,
    description: "A charge",
    email,
    ip_address: "127.0.0.1",
    created_at,
    status_message: success ? messages.success : messages[outcome],
    error_message: success ? null : messages[outcome],
    card,
    transfer: [],
    amount_refunded: 0,
    total_fees: success ? fees : null,
    merchant_entitlement: success ? amount - fees : null,
    refund_pending: false,
    authorisation_token: null,
    authorisation_expired: false,
    authorisation_voided: false,
    captured: success,
    captured_at: success ? created_at : null,
    settlement_currency: currency,
    active_chargebacks: false,
    metadata: {},
    platform_fees: 0,
    platform_adjustment: { amount: 0, currency },
    ...details,
  };
}
