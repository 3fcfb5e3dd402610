import type { AnswerOf } from "../engine/answer.ts";
import { isMembers, type Members } from "../engine/body.ts";
import { answer, readEmail } from "./customers.ts";
import { activate, addMandate, type MandateInput, showAuthorization } from "./mandates.ts";
import type { operations } from "./spec.ts";
import {
  addCustomer,
  customerByNumber,
  errorBody,
  findCustomer,
  invalid,
  type Kinds,
  type MayFail,
  type PaystackCall,
  type PaystackScene,
} from "./state.ts";

type Operation<Name extends keyof operations> = (call: PaystackCall<operations[Name]>) => AnswerOf<operations[Name]>;

const DAY = 86_400_000;

/** Begins an authorization for direct debit, of a customer that an e-mail address names. */
export const initialize: Operation<"customers.initializeAuthorization"> = (call) => {
  const { body, use } = call;
  const email = readEmail(body.email, call);
  if (body.channel !== "direct_debit" && use("paystack.channel")) invalid(call, '"channel" must be [direct_debit]');
  const account = body.account === undefined ? undefined : readAccount(body.account, call);
  const before = findCustomer(email, call);
  if (!before && !use("paystack.email-creates")) invalid(call, "Customer not found");
  return begin(before ?? addCustomer({ email }, call), account, call);
};

/** Begins an authorization for direct debit, of a customer that a number names. */
export const initializeDirectDebit: Operation<"customers.initializeDirectDebit"> = (call) => {
  const customer = customerByNumber(call.params.id, call);
  const { account, address } = call.body;
  if (call.use("paystack.account-needed")) {
    for (const [name, value] of Object.entries({ account, address })) {
      if (!isMembers(value)) invalid(call, `"${name}" is required`, "missing_params");
    }
  }
  return begin(customer, isMembers(account) ? readAccount(account, call) : undefined, call);
};

// The link, which a person would follow, leads nowhere: the mandate is approved by assumption.
function begin(
  { id: owner }: Kinds["customer"],
  account: MandateInput["account"] | undefined,
  scene: PaystackScene,
): {
  status: 200;
  body: { status: boolean; message: string; data: Record<"redirect_url" | "access_code" | "reference", string> };
} {
  const { world, use } = scene;
  const lower = "abcdefghijklmnopqrstuvwxyz0123456789";
  const access_code = world.random(15, lower);
  const reference = use("paystack.reference") ? world.random(15, lower) : access_code;
  if (use("paystack.approved-at-once")) {
    const mandate = addMandate({ owner, account: account ?? { number: "0123456789", bank_code: "058" } }, scene);
    world.put("reference", { id: reference, code: mandate.id });
  }
  const redirect_url = `https://link.paystack.co/${access_code}`;
  return answer("Authorization initialized", { redirect_url, access_code, reference });
}

function readAccount(account: unknown, call: MayFail<400>): MandateInput["account"] {
  const { number, bank_code }: Members = isMembers(account) ? account : {};
  for (const [name, value] of Object.entries({ number, bank_code })) {
    if (typeof value !== "string" || value === "") invalid(call, `"account.${name}" is required`, "missing_params");
  }
  return { number: String(number), bank_code: String(bank_code) };
}

/** Shows the authorization of a reference. */
export const verify: Operation<"customers.verifyAuthorization"> = (call) => {
  const { world, use } = call;
  const code = world.get("reference", call.params.reference)?.code ?? "";
  const mandate = world.get("mandate", code);
  const customer = world.get("customer", mandate?.owner ?? "");
  if (!mandate || !customer) {
    const message = "Authorization does not exist or does not belong to integration";
    const nextStep = "Ensure that the reference passed is valid";
    const type = use("paystack.unknown-reference") ? "validation_error" : "api_error";
    return call.fail({ status: 404, body: errorBody(message, { code: "unknown", nextStep, type }, use) });
  }
  return answer("Authorization retrieved successfully", showAuthorization(mandate, customer));
};

/** Queues the charge that activates a mandate. */
export const triggerActivationCharge: Operation<"customers.triggerActivationCharge"> = (call) => {
  const { world, body, use, now } = call;
  const customer = customerByNumber(call.params.id, call);
  const { authorization_id: number } = body;
  if (!Number.isInteger(number) && use("paystack.authorization-id")) {
    invalid(call, '"authorization_id" must be a number', number === undefined ? "missing_params" : "invalid_params");
  }
  const mandate = world.list("mandate", { owner: customer.id }).find((one) => one.number === number);
  if (!mandate) invalid(call, "Authorization does not exist or does not belong to integration");
  if (use("paystack.mandate-activates")) call.schedule(now + DAY, "activate", mandate.id);
  else activate(mandate.id, call);
  return { status: 200, body: { status: true, message: "Mandate is queued for retry" } };
};

/** Ends the use of an authorization. */
export const deactivate: Operation<"customers.deactivateAuthorization"> = (call) => {
  const { world, body, use, request } = call;
  const { authorization_code: code } = body;
  const old = request.url.pathname.endsWith("/deactivate_authorization");
  if (old && !use("paystack.old-deactivate-path")) return call.fail({ status: 404, body: { message: "Not found" } });
  if (typeof code !== "string" || code === "") invalid(call, "Authorization code is required", "missing_params");
  const mandate = world.get("mandate", String(code));
  const known = world.get("authorization", String(code)) ?? (mandate?.status === "revoked" ? undefined : mandate);
  if (!known) {
    const message = use("paystack.unknown-authorization") ? "Authorization code not found." : "Not found";
    return call.fail({ status: 404, body: { status: false, message } });
  }
  if (use("paystack.deactivate")) world.delete("authorization", String(code));
  if (mandate && use("paystack.revoked")) world.put("mandate", { ...mandate, status: "revoked" });
  return { status: 200, body: { status: true, message: "Authorization has been deactivated" } };
};
