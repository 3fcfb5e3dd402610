import type { AnswerOf } from "../engine/answer.ts";
import { isMembers, type Members } from "../engine/body.ts";
import type { Customer, operations } from "./spec.ts";
import {
  copySeeds,
  findCustomer,
  type KitCall,
  type MayFail,
  modeOf,
  newCustomer,
  storeCustomer,
  unknownCustomer,
} from "./state.ts";

type Operation<Name extends keyof operations> = (call: KitCall<operations[Name]>) => AnswerOf<operations[Name]>;

/** Shows a customer, or makes the one with a DID where the request says so. */
export const retrieve: Operation<"customers.retrieve"> = (call) => {
  const { world, shared, query, body, use, params } = call;
  copySeeds(world, shared);
  const { id: name } = params;
  const found = findCustomer(name, call);
  if (found && (found.id === name || use("kit.id-or-did"))) return { status: 200, body: found };
  const asked = body.create === true || (query.create === "true" && use("kit.create-in-query"));
  if (found || !asked || name.startsWith("cus_") || !use("kit.create-on-retrieve")) return unknownCustomer(call, name);
  const customer = newCustomer({ did: name, livemode: modeOf(call) === "live" }, call);
  storeCustomer(customer, world);
  return { status: 200, body: customer };
};

const TEXTS = ["name", "email", "phone", "description"] as const;
const OBJECTS = ["address", "shipping", "metadata"] as const;

/** Changes a customer. */
export const update: Operation<"customers.update"> = (call) => {
  const { world, shared, now, use, body } = call;
  copySeeds(world, shared);
  const { id: name } = call.params;
  const before = findCustomer(name, call);
  if (!before || (before.id !== name && !use("kit.update-by-did"))) return unknownCustomer(call, name);
  checkTypes(body, call);
  const changes: Record<string, unknown> = use("kit.fields-fixed") ? {} : { ...body };
  for (const field of [...TEXTS, ...OBJECTS]) {
    if (body[field] !== undefined) changes[field] = changed(field, { before: before[field], sent: body[field] }, call);
    else if (!use("kit.update-partial")) changes[field] = null;
  }
  const customer = { ...before, ...changes, updated_at: new Date(now).toISOString() } as Customer; // types were checked
  storeCustomer(customer, world);
  return { status: 200, body: customer };
};

function checkTypes(body: Members, call: MayFail<400>): void {
  const refuse = (message: string): void => {
    if (call.use("kit.text-fields")) call.fail({ status: 400, body: { error: message } });
  };
  for (const field of TEXTS) {
    const value = body[field];
    if (value !== undefined && value !== null && typeof value !== "string") refuse(`"${field}" must be a string`);
  }
  for (const field of OBJECTS) {
    const value = body[field];
    if (value !== undefined && value !== null && !isMembers(value)) refuse(`"${field}" must be of type object`);
  }
}

function changed(
  field: (typeof TEXTS)[number] | (typeof OBJECTS)[number],
  { before, sent }: { readonly before: unknown; readonly sent: unknown },
  { use }: MayFail<400>,
): unknown {
  if (!isMembers(before) || !isMembers(sent)) return sent;
  if (field === "address") return use("kit.address-merged") ? { ...before, ...sent } : sent;
  if (field === "metadata") return use("kit.metadata-merged") ? { ...before, ...sent } : sent;
  return sent;
}
