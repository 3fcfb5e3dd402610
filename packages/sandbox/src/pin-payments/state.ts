import type { World } from "../engine/world.ts";
import type { Call, Fails, Scene } from "../provider.ts";
import type { RuleId } from "./rules.ts";
import type { Card, Charge, Customer, ErrorMessage, ErrorResponse, Subscription } from "./spec.ts";

/** What a charge of a test card comes to. */
export type Outcome =
  | "success"
  | "card_declined"
  | "insufficient_funds"
  | "invalid_cvv"
  | "invalid_card"
  | "processing_error"
  | "suspected_fraud"
  | "gateway_error"
  | "unknown";

/** A card without what depends on the customer. */
export interface CardFacts {
  readonly shown: Omit<Card, "token" | "customer_token" | "primary" | "network_type" | "network_format">;
  readonly outcome: Outcome;
}

/** What the sandbox keeps of Pin Payments. */
export interface Kinds {
  customer: { readonly id: string; readonly primary: string; readonly shown: Omit<Customer, "token" | "card"> };
  /** Cards of customers; the owner is the customer. */
  card: CardFacts & { readonly id: string; readonly owner: string };
  /** Card tokens, used or not. */
  token: { readonly id: string; readonly card: CardFacts; readonly used: boolean; readonly made: number };
  charge: { readonly id: string; readonly owner: string; readonly shown: Charge };
  subscription: { readonly id: string; readonly owner: string; readonly shown: Subscription };
}

/** A world of Pin Payments at a time. */
export type PinScene = Scene<Kinds, RuleId>;

/** A call of one of the operations, as far as they are alike. */
export type PinCall<Operation> = Call<Operation, Kinds, RuleId>;

/** What a function needs that may refuse with one of some statuses. */
export type MayFail<Status extends number> = PinScene & Fails<Status, ErrorResponse>;

/** Writes a time as the provider does. */
export function timestamp(time: number, { use }: PinScene): string {
  const text = new Date(time).toISOString();
  return use("pin.whole-seconds") ? text.replace(/\.\d+/, "") : text;
}

/** Makes a new token. */
export function newToken(prefix: string, { world, use }: PinScene): string {
  return prefix + world.random(use("pin.token-form") ? 22 : 16);
}

/** Returns a time some months later. */
export function monthsAfter(time: number, months: number): number {
  const date = new Date(time);
  return date.setUTCMonth(date.getUTCMonth() + months);
}

/** Refuses with the provider's error for what does not exist. */
export function notFound(call: Pick<PinScene, "use"> & Fails<404, ErrorResponse>): never {
  const error = call.use("pin.unknown-token") ? "not_found" : "resource_not_found";
  return call.fail({ status: 404, body: { error, error_description: "The requested resource could not be found." } });
}

/** Refuses with messages about parameters. */
export function invalid(call: MayFail<422>, messages: ErrorMessage[]): never {
  const description = "One or more parameters were missing or invalid";
  const kept = call.use("pin.invalid-resource") ? messages : messages.slice(0, 1);
  return call.fail({
    status: 422,
    body: { error: "invalid_resource", error_description: description, messages: kept },
  });
}

/** Returns a customer, or refuses. */
export function customerOf(
  call: MayFail<404> & { readonly params: { readonly "customer-token": string } },
): Kinds["customer"] {
  return call.world.get("customer", call.params["customer-token"]) ?? notFound(call);
}

/** Shows a card of a customer. */
export function showCard({ id, owner, shown }: Kinds["card"], primary: string): Card {
  return {
    token: id,
    ...shown,
    customer_token: owner,
    primary: id === primary,
    network_type: null,
    network_format: null,
  };
}

/** Shows a customer with the primary card. */
export function showCustomer(world: World<Kinds>, { id, primary, shown }: Kinds["customer"]): Customer {
  const card = world.get("card", primary);
  if (!card) throw new Error(`The customer ${id} has no primary card.`);
  return { token: id, ...shown, card: showCard(card, primary) };
}
