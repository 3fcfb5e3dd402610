import type { Members } from "../engine/body.ts";
import type { Call, Fails, Scene } from "../provider.ts";
import type { RuleId } from "./rules.ts";
import type {
  Authorization,
  BankAccountIdentification,
  Customer,
  ErrorResponse,
  MandateAuthorization,
} from "./spec.ts";

/** What the sandbox keeps of Paystack. */
export interface Kinds {
  /** A customer; its id is the code. What was never sent is `undefined`. */
  customer: {
    readonly id: string;
    readonly number: number;
    readonly email: string;
    readonly first_name?: string | null;
    readonly last_name?: string | null;
    readonly phone?: string | null;
    readonly metadata?: Readonly<Record<string, unknown>> | null;
    readonly risk_action: string;
    readonly identity?: Identity;
    readonly created: number;
    readonly updated: number;
  };
  /** The code of the customer with an e-mail address or a number. */
  name: { readonly id: string; readonly code: string };
  /** An authorization that can be used; the owner is the customer. */
  authorization: { readonly id: string; readonly owner: string; readonly shown: Authorization };
  /** A validation that waits for its result; the id is the code of the customer. */
  validation: { readonly id: string; readonly identity: Identity };
  /** A mandate; the owner is the customer, the id is the code of its authorization. */
  mandate: Mandate;
  /** The reference of an initialization, and the authorization it is for. */
  reference: { readonly id: string; readonly code: string };
}

/** The identity of a customer: what a validation was asked for, masked. */
export interface Identity {
  readonly masked: BankAccountIdentification;
  readonly first_name: string;
  readonly last_name: string;
}

/** A mandate and its authorization. */
export interface Mandate {
  readonly id: string;
  readonly owner: string;
  readonly number: number;
  readonly status: MandateAuthorization["status"];
  readonly account: { readonly number: string; readonly bank_code: string };
  readonly authorized: number | null;
}

/** A world of Paystack at a time. */
export type PaystackScene = Scene<Kinds, RuleId>;

/** A call of one of the operations. */
export type PaystackCall<Operation> = Call<Operation, Kinds, RuleId>;

/** What a function needs that may refuse with one of some statuses. */
export type MayFail<Status extends number> = PaystackScene & Fails<Status, ErrorResponse>;

/** The integration that every customer belongs to. */
export const INTEGRATION = 100032;

/** Makes the body of an error. */
export function errorBody(
  message: string,
  { code, nextStep, type = "validation_error" }: { code: string; nextStep: string; type?: string },
  use: (rule: RuleId) => boolean,
): ErrorResponse {
  if (!use("paystack.error-envelope")) return { status: false, message };
  return { status: false, message, meta: { nextStep }, type, code };
}

/** Refuses a value. */
export function invalid(call: MayFail<400>, message: string, code = "invalid_params"): never {
  const nextStep =
    code === "missing_params" ? "Provide all required params " : "Ensure that the value(s) you're passing are valid.";
  return call.fail({ status: 400, body: errorBody(message, { code, nextStep }, call.use) });
}

/** Refuses what belongs to an unknown customer. */
export function unknownCustomer(call: MayFail<404>): never {
  const nextStep = "Ensure that you're passing the customer code or email of a customer that exists on the integration";
  const code = call.use("paystack.unknown-customer") ? "customer_not_found" : "invalid_params";
  return call.fail({ status: 404, body: errorBody("Customer not found", { code, nextStep }, call.use) });
}

/** Returns the customer that a code, an e-mail address or a number names. */
export function findCustomer(name: string, { world, use }: PaystackScene): Kinds["customer"] | undefined {
  const found = world.get("customer", name);
  if (found) return found;
  const code = world.get("name", name)?.code;
  const known = /^\d+$/.test(name) ? use("paystack.by-number") : use("paystack.by-email");
  return code !== undefined && known ? world.get("customer", code) : undefined;
}

/** Returns the customer that a request names, or refuses it. */
export function customerOf(name: string, call: MayFail<404>): Kinds["customer"] {
  return findCustomer(name, call) ?? unknownCustomer(call);
}

/** Returns the customer with a number, or refuses it: the operations for direct debit take nothing else. */
export function customerByNumber(number: string, call: MayFail<404>): Kinds["customer"] {
  const code = /^\d+$/.test(number) ? call.world.get("name", number)?.code : undefined;
  return call.world.get("customer", code ?? "") ?? unknownCustomer(call);
}

/** Stores a new customer. */
export function addCustomer(
  facts: Pick<Kinds["customer"], "email" | "first_name" | "last_name" | "phone" | "metadata">,
  { world, now, use }: PaystackScene,
): Kinds["customer"] {
  const id = `CUS_${world.random(use("paystack.code-form") ? 15 : 16, "abcdefghijklmnopqrstuvwxyz0123456789")}`;
  // Ids grow, and skip some, as they do where others use the same service.
  const number = 90_000_000 + world.count("customer") * 100 + Number(world.random(2, "0123456789"));
  const customer: Kinds["customer"] = { ...facts, id, number, risk_action: "default", created: now, updated: now };
  world.put("customer", customer);
  for (const name of [customer.email, String(number)]) world.put("name", { id: name, code: id });
  return customer;
}

const timestamp = (time: number, { use }: PaystackScene, fresh: boolean): string => {
  const text = new Date(time).toISOString();
  return !fresh && use("paystack.fresh-milliseconds") ? text.replace(/\.\d+/, ".000") : text;
};

const kept = (facts: Readonly<Record<string, unknown>>): Members =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** The kinds of answers that show a customer, each with different members. */
export type View = "create" | "existing" | "list" | "retrieve" | "update" | "risk";

/** Shows a customer as one kind of answer does. */
export function showCustomer(customer: Kinds["customer"], view: View, scene: PaystackScene): Customer {
  const { world, use } = scene;
  const { id, number, email, first_name, last_name, phone, metadata, risk_action, identity } = customer;
  const fresh = view === "create";
  const [createdAt, updatedAt] = [timestamp(customer.created, scene, fresh), timestamp(customer.updated, scene, fresh)];
  const sent = { first_name, last_name, phone, metadata };
  const absent = fresh ? use("paystack.unsent-absent") : view === "existing" && !use("paystack.existing-nulls");
  const stored = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, value ?? null]));
  const shown: Customer = {
    ...(absent ? kept(sent) : stored),
    email,
    integration: INTEGRATION,
    domain: "test",
    customer_code: id,
    id: number,
    createdAt,
    updatedAt,
  };
  const brief = view === "list" && use("paystack.list-brief");
  if (view !== "update" || !use("paystack.update-without-risk")) shown.risk_action = risk_action;
  if (brief) return shown;
  const listed = identity && use("paystack.identifications");
  shown.identified = identity !== undefined;
  const { country, type, account_number: value } = identity?.masked ?? {};
  shown.identifications = listed ? [kept({ country, type, value })] : null;
  if (view === "risk" && use("paystack.risk-without-lists")) return shown;
  shown.transactions = [];
  shown.subscriptions = [];
  shown.authorizations = world.list("authorization", { owner: id }).map((authorization) => authorization.shown);
  if (view !== "retrieve" || !use("paystack.full-on-retrieve")) return shown;
  return {
    ...shown,
    created_at: createdAt,
    updated_at: updatedAt,
    total_transactions: 0,
    total_transaction_value: [],
    dedicated_account: null,
    dedicated_accounts: [],
  };
}
