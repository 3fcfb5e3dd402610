import type { World } from "../engine/world.ts";
import { problem } from "./card.ts";
import {
  type CardFacts,
  invalid,
  type Kinds,
  type MayFail,
  monthsAfter,
  newToken,
  notFound,
  type PinScene,
} from "./state.ts";

/** A call that may use a card token. */
export type TokenCall = MayFail<400 | 404 | 422> & { readonly shared: World<Kinds> };

/** A card that is to be stored, with its token if it has one already. */
export interface NewCard {
  readonly facts: CardFacts;
  readonly token?: string;
}

/** Uses a card token, once, and returns its card; refuses one that is used, unknown or a month old. */
export function spendToken(token: string, call: TokenCall): NewCard {
  const { world, shared, use, now } = call;
  const home = world.get("token", token) ? world : shared;
  const found = home.get("token", token);
  const taken = found ? found.used : world.get("card", token) !== undefined;
  if (taken && use("pin.token-single-use")) return alreadyUsed(call);
  if (!found) return unknown(call);
  if (!found.used && monthsAfter(found.made, 1) <= now && use("pin.token-expires")) return notFound(call);
  home.put("token", { ...found, used: true });
  return { facts: found.card, token };
}

function alreadyUsed(call: MayFail<400>): never {
  const description =
    "Token already used. Card tokens can only be used once, to create a charge or assign a card to a customer";
  return call.fail({ status: 400, body: { error: "token_already_used", error_description: description } });
}

function unknown(call: MayFail<404 | 422>): never {
  if (call.use("pin.unknown-card-token")) return notFound(call);
  return invalid(call, [problem("card_token", "is not valid")]);
}

/** Stores a card of a customer, and returns its token. */
export function storeCard({ facts, token }: NewCard, owner: string, scene: PinScene): string {
  const id = token !== undefined && scene.use("pin.token-kept") ? token : newToken("card_", scene);
  scene.world.put("card", { id, owner, ...facts });
  return id;
}
