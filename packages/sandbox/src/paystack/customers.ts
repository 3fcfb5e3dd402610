import type { AnswerOf } from "../engine/answer.ts";
import { isMembers, type Members } from "../engine/body.ts";
import type { operations } from "./spec.ts";
import {
  addCustomer,
  customerOf,
  errorBody,
  findCustomer,
  invalid,
  type Kinds,
  type MayFail,
  type PaystackCall,
  showCustomer,
} from "./state.ts";

type Operation<Name extends keyof operations> = (call: PaystackCall<operations[Name]>) => AnswerOf<operations[Name]>;

type Facts = Pick<Kinds["customer"], "first_name" | "last_name" | "phone" | "metadata">;

/** Creates a customer, or returns the one that has the e-mail address. */
export const create: Operation<"customers.create"> = (call) => {
  const { body, use } = call;
  const email = readEmail(body.email, call);
  const facts = readFacts(body, call);
  const before = findCustomer(email, call);
  if (before && use("paystack.existing-returned")) {
    const overwritten = use("paystack.existing-overwritten") ? { ...before, ...facts, updated: call.now } : before;
    if (overwritten !== before) call.world.put("customer", overwritten);
    return answer("Customer created", showCustomer(overwritten, "existing", call));
  }
  const customer = addCustomer({ email, ...facts }, call);
  return answer("Customer created", showCustomer(customer, "create", call));
};

/** Shows a customer. */
export const retrieve: Operation<"customers.retrieve"> = (call) =>
  answer("Customer retrieved", showCustomer(customerOf(call.params.email_or_code, call), "retrieve", call));

/** Changes names, phone number and metadata of a customer. */
export const update: Operation<"customers.update"> = (call) => {
  const { body, use, now, world } = call;
  const before = customerOf(call.params.email_or_code, call);
  const facts = readFacts(body, call);
  const frozen = before.identity && (facts.first_name ?? facts.last_name) !== undefined && use("paystack.names-frozen");
  if (frozen && !use("paystack.frozen-silently")) invalid(call, "The names of a validated customer cannot be updated");
  const { first_name, last_name, ...rest } = facts;
  const changed = frozen ? rest : facts;
  const metadata =
    changed.metadata && before.metadata && !use("paystack.metadata-replaced")
      ? { metadata: { ...before.metadata, ...changed.metadata } }
      : {};
  const customer = { ...before, ...changed, ...metadata, updated: now };
  world.put("customer", customer);
  return answer("Customer updated", showCustomer(customer, "update", call));
};

const RISKS: readonly unknown[] = ["default", "allow", "deny"];

/** Allows or denies a customer. */
export const setRiskAction: Operation<"customers.setRiskAction"> = (call) => {
  const { body, use, now, world } = call;
  if (typeof body.customer !== "string" || body.customer === "")
    invalid(call, "Customer is required", "missing_params");
  const { risk_action = "default" } = body;
  if (!RISKS.includes(risk_action) && use("paystack.risk-values")) {
    invalid(call, '"risk_action" must be one of [default, allow, deny]');
  }
  const before = customerOf(String(body.customer), call);
  if (risk_action === "allow" && use("paystack.risk-forbidden")) {
    const message = "You cannot modify risk level of customers on this integration";
    const nextStep = "Ensure that the value(s) you're passing are valid.";
    call.fail({ status: 403, body: errorBody(message, { code: "unknown", nextStep, type: "api_error" }, use) });
  }
  const customer = { ...before, risk_action: String(risk_action), updated: now };
  world.put("customer", customer);
  return answer("Customer updated", showCustomer(customer, "risk", call));
};

/** Makes a successful answer. */
export function answer<Data>(
  message: string,
  data: Data,
): { status: 200; body: { status: boolean; message: string; data: Data } } {
  return { status: 200, body: { status: true, message, data } };
}

/** Reads an e-mail address, or refuses it. */
export function readEmail(email: unknown, call: MayFail<400>): string {
  if ((email === undefined || email === null || email === "") && call.use("paystack.email-required")) {
    invalid(call, "Email Address is required", "missing_params");
  }
  const wellFormed = typeof email === "string" && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  if (!wellFormed && call.use("paystack.email-form")) invalid(call, '"email" must be a valid email');
  return String(email);
}

// Members that are absent stay absent.
function readFacts(body: Members, call: MayFail<400>): Facts {
  const facts: Record<string, unknown> = {};
  for (const name of ["first_name", "last_name", "phone"]) {
    const value = body[name];
    if (value === undefined) continue;
    if (value !== null && typeof value !== "string" && call.use("paystack.text-members")) {
      invalid(call, `"${name}" must be a string`);
    }
    facts[name] = value;
  }
  const { metadata } = body;
  if (metadata === undefined) return facts;
  if (metadata !== null && !isMembers(metadata) && call.use("paystack.metadata-object")) {
    invalid(call, '"metadata" must be of type object');
  }
  return { ...facts, metadata: isMembers(metadata) ? metadata : null };
}
