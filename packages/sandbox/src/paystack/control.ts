import type { Controls, InWorld } from "../provider.ts";
import type { RuleId } from "./rules.ts";
import type { Authorization } from "./spec.ts";
import { findCustomer, type Kinds, type PaystackScene } from "./state.ts";
import { finishValidation, type ValidationResult } from "./validation.ts";

/** Makes what lies outside the Customers API of Paystack but shows in its answers. */
export interface PaystackControl {
  /** Ends a validation in progress, and sends its event. Throws a `TypeError` where none is. */
  finishValidation(customerCode: string, result: ValidationResult, where?: InWorld): void;
  /** Adds an authorization to the customer, as a charge does: a card, unless the details say otherwise. */
  createAuthorization(customerCode: string, details?: Partial<Authorization>, where?: InWorld): Authorization;
}

/** Creates the control of Paystack. */
export function control({ run }: Controls<Kinds, RuleId>): PaystackControl {
  const customerIn = (scene: PaystackScene, code: string): Kinds["customer"] => {
    const customer = findCustomer(code, scene);
    if (!customer) throw new TypeError(`There is no customer ${code}.`);
    return customer;
  };
  return {
    finishValidation: (code, result, { credential } = {}) =>
      run({ credential, kind: "customer", id: code }, (scene) =>
        finishValidation(customerIn(scene, code), result, scene),
      ),
    createAuthorization: (code, details = {}, { credential } = {}) =>
      run({ credential, kind: "customer", id: code }, (scene) => {
        const { world } = scene;
        const { id: owner } = customerIn(scene, code);
        const year = new Date(scene.now).getUTCFullYear() + 4;
        const shown: Authorization = {
          authorization_code: `AUTH_${world.random(10, "abcdefghijklmnopqrstuvwxyz0123456789")}`,
          bin: "408408",
          last4: "4081",
          exp_month: "12",
          exp_year: String(year),
          channel: "card",
          card_type: "visa ",
          bank: "TEST BANK",
          country_code: "NG",
          brand: "visa",
          reusable: true,
          signature: `SIG_${world.random(20)}`,
          account_name: null,
          ...details,
        };
        world.put("authorization", { id: shown.authorization_code, owner, shown });
        return shown;
      }),
  };
}
