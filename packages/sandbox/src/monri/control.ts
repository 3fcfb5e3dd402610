import type { Controls, InWorld } from "../provider.ts";
import { showMethod } from "./lists.ts";
import { merchantOf } from "./merchant.ts";
import type { RuleId } from "./rules.ts";
import type { PaymentMethod } from "./spec.ts";
import { type Kinds, timestamp } from "./state.ts";

/** Credentials of a merchant, as options of the client. */
export interface MonriMerchant {
  readonly authenticityToken: string;
  readonly merchantKey: string;
}

/** A payment method to add: the expiry, and what its answers shall say. */
export interface PaymentMethodInput extends Partial<PaymentMethod> {
  /** 1 to 12. */
  readonly expiry_month?: number | undefined;
  /** Four digits. */
  readonly expiry_year?: number | undefined;
}

/** Makes what lies outside the Customers API of Monri but shows in its answers. */
export interface MonriControl {
  /** Adds a merchant in a separate world, and returns its credentials; what is left out is made up. */
  addMerchant(merchant?: Partial<MonriMerchant>): MonriMerchant;
  /** Adds a payment method to a customer; it expires at the end of its month. */
  addPaymentMethod(uuid: string, details?: PaymentMethodInput, where?: InWorld): PaymentMethod;
}

/** Creates the control of Monri. */
export function control({ run, share }: Controls<Kinds, RuleId>): MonriControl {
  return {
    addMerchant: (merchant = {}) =>
      share(({ world }) => {
        const authenticityToken = merchant.authenticityToken ?? world.random(40, "0123456789abcdef");
        const merchantKey = merchant.merchantKey ?? world.random(16);
        if (!/^[!-~]+$/.test(authenticityToken) || merchantOf(authenticityToken, world)) {
          throw new TypeError(`The authenticity token ${authenticityToken} is taken, or no token.`);
        }
        world.put("merchant", { id: authenticityToken, merchantKey });
        return { authenticityToken, merchantKey };
      }),
    addPaymentMethod: (uuid, { expiry_month = 12, expiry_year, ...details } = {}, { credential } = {}) =>
      run({ credential, kind: "customer", id: uuid }, (scene) => {
        const { world, now } = scene;
        if (!world.get("customer", uuid)) throw new TypeError(`There is no customer ${uuid}.`);
        const year = expiry_year ?? new Date(now).getUTCFullYear() + 4;
        if (!(Number.isInteger(expiry_month) && expiry_month >= 1 && expiry_month <= 12)) {
          throw new TypeError(`${expiry_month} is no month: pass a number from 1 to 12.`);
        }
        const time = timestamp(now, scene);
        const shown: Kinds["method"]["shown"] = {
          status: "approved",
          id: world.uuid(),
          masked_pan: "411111******1111",
          created_at: time,
          updated_at: time,
          token: world.random(64, "0123456789abcdef"),
          customer_uuid: uuid,
          ...details,
        };
        const method = { id: shown.id, owner: uuid, month: expiry_month, year, shown };
        world.put("method", method);
        return showMethod(method, scene);
      }),
  };
}
