import type { Controls, InWorld } from "../provider.ts";
import { readCard } from "./card.ts";
import { makeCharge } from "./charges.ts";
import type { RuleId } from "./rules.ts";
import type { Charge, ErrorMessage, Subscription } from "./spec.ts";
import { type Kinds, monthsAfter, newToken, showCard, timestamp } from "./state.ts";

/** Details of a card; what is left out is made up. */
export type CardInput = Readonly<Record<string, unknown>>;

/** Makes what lies outside the Customers API of Pin Payments but shows in its answers. */
export interface PinPaymentsControl {
  /** Makes an unused card token, as the cards API does. Throws a `TypeError` for a card that is refused there. */
  createCardToken(card?: CardInput, where?: InWorld): string;
  /** Charges the customer's primary card, or the one that `details.card.token` names; test cards that fail are declined. */
  createCharge(customerToken: string, details?: Partial<Charge>, where?: InWorld): Charge;
  /** Subscribes the customer: active, for a month from now, unless the details say otherwise. */
  createSubscription(customerToken: string, details?: Partial<Subscription>, where?: InWorld): Subscription;
}

const example = {
  number: "5520000000000000",
  expiry_month: 12,
  name: "Test Card",
  address_line1: "1 Test Street",
  address_city: "Perth",
  address_country: "Australia",
};

/** Creates the control of Pin Payments. */
export function control({ run, share }: Controls<Kinds, RuleId>): PinPaymentsControl {
  return {
    createCardToken(card = {}, { credential } = {}) {
      const make = (scene: Parameters<Parameters<typeof share>[0]>[0]): string => {
        const messages: ErrorMessage[] = [];
        const year = new Date(scene.now).getUTCFullYear() + 5;
        const facts = readCard({ ...example, expiry_year: year, ...card }, { under: "" }, { scene, messages });
        if (messages.length > 0)
          throw new TypeError(`The card is refused: ${messages.map(({ message }) => message).join(", ")}.`);
        const id = newToken("card_", scene);
        scene.world.put("token", { id, card: facts, used: false, made: scene.now });
        return id;
      };
      return credential === undefined ? share(make) : run({ credential, kind: "token", id: "" }, make);
    },
    createCharge: (customerToken, details = {}, { credential } = {}) =>
      run({ credential, kind: "customer", id: customerToken }, (scene) => {
        const { world } = scene;
        const customer = world.get("customer", customerToken);
        const stored = world.get("card", details.card?.token ?? customer?.primary ?? "");
        if (!customer || stored?.owner !== customer.id)
          throw new TypeError(`There is no customer ${customerToken} with that card.`);
        const card = showCard(stored, customer.primary);
        const shown = makeCharge(
          { card, email: customer.shown.email, outcome: stored.outcome, details: { ...details, card } },
          scene,
        );
        world.put("charge", { id: shown.token, owner: customer.id, shown });
        return shown;
      }),
    createSubscription: (customerToken, details = {}, { credential } = {}) =>
      run({ credential, kind: "customer", id: customerToken }, (scene) => {
        const { world, now } = scene;
        if (!world.get("customer", customerToken)) throw new TypeError(`There is no customer ${customerToken}.`);
        const [start, end] = [timestamp(now, scene), timestamp(monthsAfter(now, 1), scene)];
        const shown: Subscription = {
          token: newToken("sub_", scene),
          state: "active",
          plan_token: newToken("plan_", scene),
          customer_token: customerToken,
          card_token: null,
          next_billing_date: end,
          active_interval_started_at: start,
          active_interval_finishes_at: end,
          cancelled_at: null,
          created_at: start,
          ...details,
        };
        world.put("subscription", { id: shown.token, owner: customerToken, shown });
        return shown;
      }),
  };
}
