import type { AnswerOf } from "../engine/answer.ts";
import { decodeBase64 } from "../engine/base64.ts";
import type { DirectDebitAuthorization, MandateAuthorization, operations } from "./spec.ts";
import {
  customerByNumber,
  errorBody,
  INTEGRATION,
  type Kinds,
  type Mandate,
  type PaystackCall,
  type PaystackScene,
} from "./state.ts";

const PER_PAGE = 50;

/** What a mandate is made from. */
export type MandateInput = Pick<Mandate, "owner" | "account">;

/** Stores a pending mandate and emits that its authorization was created. */
export function addMandate({ owner, account }: MandateInput, scene: PaystackScene): Mandate {
  const { world, now, use } = scene;
  const pending = use("paystack.mandate-pending");
  const mandate: Mandate = {
    id: `AUTH_${world.random(10, "abcdefghijklmnopqrstuvwxyz0123456789")}`,
    owner,
    number: 1_069_000_000 + Number(world.random(6, "0123456789")),
    status: pending ? "pending" : "active",
    account,
    authorized: pending ? null : now,
  };
  world.put("mandate", mandate);
  emitAuthorization("created", mandate, scene);
  return mandate;
}

/** Makes a pending mandate active, adds its authorization to the customer, and emits it. */
export function activate(code: string, scene: PaystackScene): void {
  const { world, now } = scene;
  const mandate = world.get("mandate", code);
  if (mandate?.status !== "pending") return;
  const active: Mandate = { ...mandate, status: "active", authorized: now };
  world.put("mandate", active);
  world.put("authorization", {
    id: code,
    owner: mandate.owner,
    shown: {
      authorization_code: code,
      channel: "direct_debit",
      card_type: "mandate",
      country_code: "NG",
      reusable: true,
    },
  });
  emitAuthorization("active", active, scene);
}

function emitAuthorization(kind: "created" | "active", mandate: Mandate, { world, emit }: PaystackScene): void {
  const customer = world.get("customer", mandate.owner);
  if (!customer) return;
  const event = `direct_debit.authorization.${kind}`;
  emit({ event, body: { event, data: showAuthorization(mandate, customer) } });
}

/** Shows the authorization of a mandate. */
export function showAuthorization(
  { id, status, account }: Mandate,
  customer: Kinds["customer"],
): DirectDebitAuthorization {
  const { id: code, email, first_name = null, last_name = null } = customer;
  return {
    authorization_code: id,
    active: status === "active",
    last4: account.number.slice(-4),
    channel: "direct_debit",
    card_type: "mandate",
    bank: null,
    country_code: "NG",
    reusable: true,
    customer: { first_name, last_name, code, email },
  };
}

/** Lists the mandates of a customer. */
export function list(
  call: PaystackCall<operations["customers.listMandateAuthorizations"]>,
): AnswerOf<operations["customers.listMandateAuthorizations"]> {
  const { world, query, use } = call;
  const customer = customerByNumber(call.params.id, call);
  const all = world.list("mandate", { owner: customer.id, newestFirst: use("paystack.newest-first") });
  const number = Number(/^mandate:(\d+)$/.exec(decodeBase64(query.cursor ?? ""))?.[1]);
  const start = query.cursor === undefined ? 0 : all.findIndex((mandate) => mandate.number === number);
  if (start < 0 && use("paystack.mandate-cursor")) {
    const nextStep = "Ensure that the value(s) you're passing are valid.";
    const body = errorBody("Invalid cursor", { code: "invalid_params", nextStep }, use);
    return { status: 500, body: { ...body, data: [] } };
  }
  const data = all.slice(Math.max(start, 0), Math.max(start, 0) + PER_PAGE);
  const following = all[Math.max(start, 0) + PER_PAGE];
  const total = data.length > 0 || !use("paystack.empty-without-total") ? { total: all.length } : {};
  const next = following ? btoa(`mandate:${following.number}`) : null;
  return {
    status: 200,
    body: {
      status: true,
      message: "Mandate authorizations retrieved successfully",
      data: data.map((mandate) => showMandate(mandate, customer)),
      meta: { per_page: PER_PAGE, next, count: data.length, ...total },
    },
  };
}

function showMandate(
  { id, number, status, account, authorized }: Mandate,
  customer: Kinds["customer"],
): MandateAuthorization {
  const { id: customer_code, number: customerId, email, first_name = null, last_name = null } = customer;
  return {
    id: number - 900_000_000,
    status,
    mandate_id: number - 500_000_000,
    authorization_id: number,
    authorization_code: id,
    integration_id: INTEGRATION,
    account_number: account.number,
    bank_code: account.bank_code,
    bank_name: null,
    customer: { id: customerId, customer_code, email, first_name, last_name },
    authorized_at: authorized === null ? null : new Date(authorized).toISOString(),
  };
}
