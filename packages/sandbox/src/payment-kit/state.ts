import type { World } from "../engine/world.ts";
import type { Call, Fails, Scene } from "../provider.ts";
import type { RuleId } from "./rules.ts";
import type { Customer, ErrorResponse, Invoice } from "./spec.ts";

/** What the sandbox keeps of PaymentKit. */
export interface Kinds {
  /** A customer; the owner is its mode. */
  customer: { readonly id: string; readonly owner: Mode; readonly shown: Customer };
  /** The customer with a DID; the id is the mode and the DID. */
  did: { readonly id: string; readonly customer: string };
  /** An invoice; the owner is the customer. */
  invoice: { readonly id: string; readonly owner: string; readonly shown: Invoice };
  /** What was made without a credential: every world has a copy. Shared by all worlds. */
  seed: { readonly id: string; readonly customer?: Customer; readonly invoice?: Invoice };
  /** How many of the seeds a world has copied. */
  copied: { readonly id: "seeds"; readonly count: number };
}

/** The list that a customer stands in. */
export type Mode = "live" | "test";

/** A world of PaymentKit at a time. */
export type KitScene = Scene<Kinds, RuleId>;

/** A call of one of the operations. */
export type KitCall<Operation> = Call<Operation, Kinds, RuleId>;

/** What a function needs that may refuse with one of some statuses. */
export type MayFail<Status extends number> = KitScene & Fails<Status, ErrorResponse>;

/** Returns the mode that a query asks for. */
export function modeOf({ query, use }: KitScene & { readonly query: Readonly<Record<string, string>> }): Mode {
  return query.livemode === "false" && use("kit.livemode") ? "test" : "live";
}

/** Stores a customer where its mode and DID lead to it. */
export function storeCustomer(shown: Customer, world: World<Kinds>): void {
  const owner = shown.livemode ? "live" : "test";
  world.put("customer", { id: shown.id, owner, shown });
  world.put("did", { id: `${owner}/${shown.did}`, customer: shown.id });
}

/** Copies into a world what was made for all of them since the last request. */
export function copySeeds(world: World<Kinds>, shared: World<Kinds>): void {
  const copied = world.get("copied", "seeds")?.count ?? 0;
  const count = shared.count("seed");
  if (copied === count) return;
  for (const { customer, invoice } of shared.list("seed", { offset: copied, limit: count - copied })) {
    if (customer) storeCustomer(customer, world);
    if (invoice) world.put("invoice", { id: invoice.id, owner: String(invoice.customer_id), shown: invoice });
  }
  world.put("copied", { id: "seeds", count });
}

/** Makes a new customer; what is left out is null or empty. */
export function newCustomer(facts: Partial<Customer>, { world, now, use }: KitScene): Customer {
  const time = new Date(now).toISOString();
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  return {
    id: `${use("kit.ids") ? "cus_" : "c"}${world.random(24, alphabet)}`,
    did: `z1${world.random(33, "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")}`,
    livemode: true,
    name: null,
    email: null,
    phone: null,
    description: null,
    address: null,
    balance: "0",
    delinquent: false,
    metadata: {},
    created_at: time,
    updated_at: time,
    ...facts,
  };
}

/** Returns the customer that an id or a DID names, in the mode of the query. */
export function findCustomer(
  name: string,
  call: KitScene & { readonly query: Readonly<Record<string, string>> },
): Customer | undefined {
  const { world, use } = call;
  const mode = modeOf(call);
  const other = mode === "live" ? "test" : "live";
  const byDid = (owner: Mode): string | undefined => world.get("did", `${owner}/${name}`)?.customer;
  const own = world.get("customer", byDid(mode) ?? name);
  if (own?.owner === mode) return own.shown;
  const foreign = own ?? world.get("customer", byDid(other) ?? "");
  return foreign && !use("kit.livemode-filters") ? foreign.shown : undefined;
}

/** Refuses what belongs to an unknown customer. */
export function unknownCustomer(call: MayFail<404>, name: string): never {
  if (call.use("kit.customer-404")) return call.fail({ status: 404, body: { error: `Customer ${name} not found` } });
  const nothing = { status: 200, body: null } as unknown as { status: 404; body: ErrorResponse }; // no spec: by assumption only
  return call.fail(nothing);
}
