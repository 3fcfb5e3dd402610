import type { AnswerOf } from "../engine/answer.ts";
import type { Members } from "../engine/body.ts";
import type { operations } from "./spec.ts";
import { customerOf, type Identity, invalid, type Kinds, type PaystackCall, type PaystackScene } from "./state.ts";

const REQUIRED = ["first_name", "last_name", "type", "country", "bvn", "bank_code", "account_number"] as const;

// The documented test credential, which succeeds by itself.
const TEST_IDENTITY: Members = {
  country: "NG",
  type: "bank_account",
  account_number: "0111111111",
  bvn: "222222222221",
  bank_code: "007",
  first_name: "Uchenna",
  last_name: "Okoro",
};

/** Takes a validation; its result is an event. */
export function validate(
  call: PaystackCall<operations["customers.validate"]>,
): AnswerOf<operations["customers.validate"]> {
  const { body, use, world } = call;
  const customer = customerOf(call.params.email_or_code, call);
  for (const name of REQUIRED) {
    const missing = typeof body[name] !== "string" || body[name] === "";
    if (missing && use("paystack.validate-required"))
      invalid(call, `Please enter a valid \`${name}\``, "missing_params");
  }
  if (body.type !== "bank_account" && use("paystack.validate-type")) invalid(call, '"type" must be [bank_account]');
  const text = (name: (typeof REQUIRED)[number]): string => String(body[name] ?? "");
  const masked = use("paystack.identity-masked")
    ? { bvn: mask(text("bvn"), 3), account_number: mask(text("account_number"), 2) }
    : { bvn: text("bvn"), account_number: text("account_number") };
  const identity: Identity = {
    masked: { country: text("country"), type: "bank_account", ...masked, bank_code: text("bank_code") },
    first_name: text("first_name"),
    last_name: text("last_name"),
  };
  const isTest = Object.entries(TEST_IDENTITY).every(([name, value]) => body[name] === value);
  world.put("validation", { id: customer.id, identity });
  if (isTest && use("paystack.test-identity")) finishValidation(customer, { success: true }, call);
  if (!use("paystack.validate-202")) invalid(call, "Invalid BVN");
  return { status: 202, body: { status: true, message: "Customer Identification in progress" } };
}

/** How a validation ends. */
export interface ValidationResult {
  readonly success: boolean;
  /** Why it failed. */
  readonly reason?: string | undefined;
}

/** Ends the validation of a customer and emits its event. */
export function finishValidation(
  customer: Kinds["customer"],
  { success, reason = "Account number or BVN is incorrect" }: ValidationResult,
  { world, now, use, emit }: PaystackScene,
): void {
  const identity = world.get("validation", customer.id)?.identity;
  if (!identity) throw new TypeError(`No validation of ${customer.id} is in progress.`);
  world.delete("validation", customer.id);
  if (success) {
    const { first_name, last_name } = identity;
    const names = use("paystack.names-from-identity") ? { first_name, last_name } : {};
    world.put("customer", { ...customer, ...names, identity, updated: now });
  }
  const event = `customeridentification.${success ? "success" : "failed"}`;
  const data = {
    customer_id: customer.number,
    customer_code: customer.id,
    email: customer.email,
    identification: identity.masked,
    ...(success ? {} : { reason }),
  };
  emit({ event, body: { event, data } });
}

/** Masks all but the first three and the last digits. */
function mask(text: string, last: number): string {
  return text.replace(/^(.{3})(.+)$/s, (_, first: string, rest: string) => {
    const shown = Math.min(last, rest.length);
    return first + "*".repeat(rest.length - shown) + rest.slice(rest.length - shown);
  });
}
