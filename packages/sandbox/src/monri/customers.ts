import type { AnswerOf } from "../engine/answer.ts";
import { isMembers, type Members } from "../engine/body.ts";
import type { operations } from "./spec.ts";
import {
  customerOf,
  type Facts,
  FIELDS,
  invalid,
  type Kinds,
  type MayFail,
  type MonriCall,
  showCustomer,
} from "./state.ts";

type Operation<Name extends keyof operations> = (call: MonriCall<operations[Name]>) => AnswerOf<operations[Name]>;

// The documented lengths.
const LENGTHS: Readonly<Record<(typeof FIELDS)[number], number>> = {
  merchant_customer_id: 100,
  description: 200,
  email: 200,
  name: 50,
  phone: 30,
  zip_code: 9,
  city: 30,
  address: 100,
  country: 2,
};

/** Creates a customer. */
export const create: Operation<"customers.create"> = (call) => {
  const { world, now, use } = call;
  const none = Object.fromEntries(FIELDS.map((name) => [name, null])) as unknown as Facts; // every text, without metadata
  const facts = readFacts(call.body, { ...none, metadata: undefined }, call);
  if (!use("monri.optional") && facts.merchant_customer_id === null) invalid(call, "merchant_customer_id is missing");
  reserve(facts.merchant_customer_id, undefined, call);
  const id = use("monri.uuid") ? world.uuid() : world.random(22);
  const customer: Kinds["customer"] = { ...facts, id, owner: "", created: now, updated: now, deleted: null };
  store(customer, call);
  return { status: 200, body: showCustomer(customer, call) };
};

/** Shows a customer. */
export const retrieve: Operation<"customers.retrieve"> = (call) => ({
  status: 200,
  body: showCustomer(customerOf(call.params.uuid, call), call),
});

/** Shows the customer with an id of the merchant. */
export const retrieveByMerchantId: Operation<"customers.retrieveByMerchantCustomerId"> = (call) => {
  const uuid = call.world.get("name", call.params.merchant_customer_id)?.uuid ?? "";
  return { status: 200, body: showCustomer(customerOf(uuid, call), call) };
};

/** Changes a customer. */
export const update: Operation<"customers.update"> = (call) => {
  const before = customerOf(call.params.uuid, call);
  const facts = readFacts(call.body, before, call);
  reserve(facts.merchant_customer_id, before, call);
  const customer = { ...before, ...facts, updated: call.now };
  store(customer, call);
  return { status: 200, body: showCustomer(customer, call) };
};

/** Deletes a customer. */
export const remove: Operation<"customers.delete"> = (call) => {
  const { world, now, use } = call;
  const customer = customerOf(call.params.uuid, call);
  world.put("customer", { ...customer, owner: "deleted", updated: now, deleted: now });
  const { merchant_customer_id: name } = customer;
  if (name !== null && use("monri.id-free-again")) world.delete("name", name);
  const id = use("monri.deleted-uuid") ? { uuid: customer.id } : { id: customer.id };
  return { status: 200, body: { status: "approved", ...id, deleted: true } };
};

/** Refuses an id of the merchant that another customer has. */
function reserve(name: string | null, before: Kinds["customer"] | undefined, call: MayFail<400>): void {
  const owner = name === null ? undefined : call.world.get("name", name)?.uuid;
  if (owner !== undefined && owner !== before?.id && call.use("monri.merchant-id-unique")) {
    invalid(call, "merchant_customer_id has already been taken");
  }
  if (before?.merchant_customer_id && before.merchant_customer_id !== name) {
    call.world.delete("name", before.merchant_customer_id);
  }
}

function store(customer: Kinds["customer"], { world }: MonriCall<unknown>): void {
  world.put("customer", customer);
  const { id: uuid, merchant_customer_id: name } = customer;
  if (name !== null) world.put("name", { id: name, uuid });
}

// Reads what was sent over what there was.
function readFacts(body: Members, before: Facts, call: MayFail<400>): Facts {
  const { use } = call;
  const isNew = !("id" in before);
  const facts: Record<string, unknown> = {};
  for (const name of FIELDS) {
    const value = body[name];
    const kept = isNew || use("monri.update-partial") ? before[name] : null;
    if (value === undefined) facts[name] = kept;
    else if (value === null && isNew) facts[name] = use("monri.null-is-absent") ? null : readText(name, value, call);
    else if (value === null) facts[name] = use("monri.null-clears") ? null : kept;
    else facts[name] = readText(name, value, call);
  }
  const { metadata } = body;
  facts.metadata = isMembers(metadata) ? merge(before.metadata, metadata, call) : before.metadata;
  const known: readonly string[] = [...FIELDS, "metadata"];
  const unknown = Object.keys(body).find((name) => !known.includes(name));
  if (unknown !== undefined && !use("monri.unknown-ignored")) invalid(call, `${unknown} is not known`);
  return facts as Facts; // every member was set above
}

function readText(name: (typeof FIELDS)[number], value: unknown, call: MayFail<400>): string {
  if (!call.use("monri.texts")) return String(value);
  if (typeof value !== "string") return invalid(call, `${name} must be a text`);
  const most = LENGTHS[name];
  return value.length > most ? invalid(call, `${name} is too long: at most ${most} characters`) : value;
}

function merge(before: Facts["metadata"], metadata: Members, { use }: MayFail<400>): Members {
  if (!before || !use("monri.metadata-merged")) {
    return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));
  }
  return Object.fromEntries(Object.entries({ ...before, ...metadata }).filter(([, value]) => value !== null));
}
