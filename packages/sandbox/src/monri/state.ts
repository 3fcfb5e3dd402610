import type { Call, Fails, Scene } from "../provider.ts";
import type { RuleId } from "./rules.ts";
import type { Customer, ErrorResponse, PaymentMethod } from "./spec.ts";

/** What the sandbox keeps of Monri. */
export interface Kinds {
  /** A merchant; the id is the authenticity token. Shared by all worlds. */
  merchant: { readonly id: string; readonly merchantKey: string };
  /** An access token and what it permits. Shared by all worlds. */
  token: {
    readonly id: string;
    readonly merchant: string;
    readonly scopes: readonly string[];
    readonly expires: number;
  };
  /** A customer; the id is the uuid. Deleted ones have the owner `deleted`. */
  customer: Facts & {
    readonly id: string;
    readonly owner: string;
    readonly created: number;
    readonly updated: number;
    readonly deleted: number | null;
  };
  /** The uuid of the customer with a merchant customer id. */
  name: { readonly id: string; readonly uuid: string };
  /** A payment method; the owner is the customer. */
  method: {
    readonly id: string;
    readonly owner: string;
    readonly month: number;
    readonly year: number;
    readonly shown: Omit<PaymentMethod, "expired" | "expiration_date" | "keep_until"> & Partial<PaymentMethod>;
  };
}

/** The fields of a customer that a merchant chooses. */
export type Facts = {
  readonly [Name in (typeof FIELDS)[number]]: string | null;
} & { readonly metadata: Readonly<Record<string, unknown>> | null | undefined };

/** The fields of a customer that are texts, in the order of an answer. */
export const FIELDS = [
  "merchant_customer_id",
  "description",
  "email",
  "name",
  "phone",
  "zip_code",
  "city",
  "address",
  "country",
] as const;

/** A world of Monri at a time. */
export type MonriScene = Scene<Kinds, RuleId>;

/** A call of one of the operations. */
export type MonriCall<Operation> = Call<Operation, Kinds, RuleId>;

/** What a function needs that may refuse with one of some statuses. */
export type MayFail<Status extends number> = MonriScene & Fails<Status, ErrorResponse>;

/** Makes the body of an error. */
export function errorBody(message: string, use: (rule: RuleId) => boolean): ErrorResponse {
  return use("monri.errors-listed")
    ? { status: "invalid-request", errors: [message] }
    : { status: "invalid-request", message };
}

/** Refuses a value. */
export function invalid(call: MayFail<400>, message: string): never {
  return call.fail({ status: 400, body: errorBody(message, call.use) });
}

/** Returns the customer with a uuid, or refuses it. */
export function customerOf(uuid: string, call: MayFail<404>): Kinds["customer"] {
  const customer = call.world.get("customer", uuid);
  if (customer && (customer.deleted === null || call.use("monri.deleted-shown"))) return customer;
  const status = (call.use("monri.customer-404") ? 404 : 400) as 404; // 400 is in no spec: by assumption only
  return call.fail({ status, body: errorBody("Customer not found", call.use) });
}

/** Writes a time as the provider does. */
export function timestamp(time: number, { use }: MonriScene): string {
  const text = new Date(time).toISOString();
  return use("monri.whole-seconds") ? text.replace(/\.\d+/, "") : text;
}

/** Shows a customer. */
export function showCustomer(customer: Kinds["customer"], scene: MonriScene): Customer {
  const { id: uuid, metadata, created, updated, deleted } = customer;
  const present = FIELDS.filter((name) => customer[name] !== null || scene.use("monri.nulls-present"));
  const fields = Object.fromEntries(present.map((name) => [name, customer[name]])) as Record<keyof Facts, null>; // the texts of Facts
  const shown = metadata ?? (scene.use("monri.metadata-null") ? null : undefined);
  return {
    uuid,
    status: "approved",
    ...fields,
    ...(shown === undefined ? {} : { metadata: shown }),
    deleted: deleted !== null,
    created_at: timestamp(created, scene),
    updated_at: timestamp(updated, scene),
    deleted_at: deleted === null ? null : timestamp(deleted, scene),
  };
}
