import type { AnswerOf } from "../engine/answer.ts";
import { readCard } from "./card.ts";
import { type NewCard, spendToken, storeCard } from "./card-token.ts";
import { refuseBoth } from "./customers.ts";
import { pageOf } from "./page.ts";
import { isBlank, present } from "./parameters.ts";
import type { ErrorMessage, operations } from "./spec.ts";
import { customerOf, invalid, type Kinds, notFound, type PinCall, type PinScene, showCard } from "./state.ts";

type Operation<Name extends keyof operations> = (call: PinCall<operations[Name]>) => AnswerOf<operations[Name]>;

// What the provider sees as the address of the caller.
const CALLER = "127.0.0.1";

/** Lists the cards of a customer. */
export const list: Operation<"customers.listCards"> = (call) => {
  const customer = customerOf(call);
  const cards = inOrder(call.world.list("card", { owner: customer.id }), customer.primary, call);
  const source = { total: cards.length, items: (offset: number, limit: number) => cards.slice(offset, offset + limit) };
  const { response, ...page } = pageOf(source, call);
  return { status: 200, body: { response: response.map((card) => showCard(card, customer.primary)), ...page } };
};

function inOrder(cards: Kinds["card"][], primary: string, { use }: PinScene): Kinds["card"][] {
  if (cards.length < 2 || !use("pin.cards-primary-first")) return cards.reverse();
  return [...cards.filter(({ id }) => id === primary), ...cards.filter(({ id }) => id !== primary)];
}

/** Adds a card to a customer. */
export const create: Operation<"customers.createCard"> = (call) => {
  const { world, use } = call;
  const customer = customerOf(call);
  const body = present(call.body, call);
  refuseBoth(body, call);
  const messages: ErrorMessage[] = [];
  const byToken = !isBlank(body.card_token);
  const details = byToken ? undefined : readCard(body, { under: "" }, { scene: call, messages });
  if (messages.length > 0) return invalid(call, messages);
  const card: NewCard = details ? { facts: details } : spendToken(String(body.card_token), call);
  const id = storeCard(card, customer.id, call);
  const stored = world.get("card", id);
  const primary = use("pin.added-card-secondary") ? customer.primary : id;
  if (primary !== customer.primary) world.put("customer", { ...customer, primary });
  if (!stored) return notFound(call);
  const response = showCard(stored, primary);
  if (use("pin.ip-with-details") && byToken) return { status: 201, body: { response } };
  return { status: 201, body: { response, ip_address: CALLER }, headers: { "x-requested-from": CALLER } };
};

/** Deletes a card that is not the primary one. */
export const remove: Operation<"customers.deleteCard"> = (call) => {
  const { world, use, params } = call;
  const customer = customerOf(call);
  const card = world.get("card", params["card-token"]);
  if (card?.owner !== customer.id) return notFound(call);
  if (card.id === customer.primary && use("pin.primary-not-deletable")) {
    const description = "You cannot delete a customer's primary card token";
    return { status: 400, body: { error: "cannot_delete_primary_card", error_description: description } };
  }
  if (use("pin.card-deleted")) world.delete("card", card.id);
  return { status: 204 };
};
