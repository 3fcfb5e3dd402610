import type { Answer } from "../engine/answer.ts";
import { type Door, defineProvider, type Identity, type Trouble, type TypedProvider } from "../provider.ts";
import * as authorizations from "./authorizations.ts";
import { control, type PaystackControl } from "./control.ts";
import * as customers from "./customers.ts";
import { list } from "./lists.ts";
import * as mandates from "./mandates.ts";
import { type RuleId, rules } from "./rules.ts";
import { type operations, sensitive, table } from "./spec.ts";
import { errorBody, type Kinds } from "./state.ts";
import { validate } from "./validation.ts";

const always = (): boolean => true;

/** Paystack. */
export const paystack: TypedProvider<PaystackControl> = defineProvider<operations, Kinds, RuleId, PaystackControl>({
  name: "paystack",
  table,
  base: "",
  testHosts: ["api.paystack.co"],
  liveHosts: [],
  rules,
  sensitive,
  testCards: ["4084084084084081"],
  aliases: { "POST /customer/deactivate_authorization": "customers.deactivateAuthorization" },
  credentials: { secretKey: "sk_test_sandbox" },
  normalize: (path) => (path.length > 1 ? path.replace(/\/$/, "") : path),
  authenticate,
  error,
  headers: (_, id) => ({ "x-amzn-requestid": id }),
  handlers: {
    "customers.create": customers.create,
    "customers.list": list,
    "customers.retrieve": customers.retrieve,
    "customers.update": customers.update,
    "customers.validate": validate,
    "customers.setRiskAction": customers.setRiskAction,
    "customers.initializeAuthorization": authorizations.initialize,
    "customers.verifyAuthorization": authorizations.verify,
    "customers.initializeDirectDebit": authorizations.initializeDirectDebit,
    "customers.triggerActivationCharge": authorizations.triggerActivationCharge,
    "customers.listMandateAuthorizations": mandates.list,
    "customers.deactivateAuthorization": authorizations.deactivate,
  },
  limit: {
    rule: "paystack.rate-limit",
    perMinute: 100,
    headers: ({ limit, remaining, reset }) => ({
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-reset": String(reset),
    }),
    refusal: {
      status: 429,
      body: errorBody(
        "Rate limit exceeded!",
        { code: "rate_limited", nextStep: "Wait a few minutes and try the API call again", type: "api_error" },
        always,
      ),
    },
  },
  timers: { activate: (scene, code) => mandates.activate(code, scene) },
  sign,
  control,
});

function authenticate({ request, use }: Door<Kinds, RuleId>): Identity | Answer {
  const header = request.headers.get("authorization") ?? "";
  const [, key = ""] = /^bearer\s+(\S+)$/i.exec(header) ?? [];
  const wellFormed = key !== "" || !use("paystack.bearer-key");
  if (wellFormed && (key.startsWith("sk_test_") || !use("paystack.key-form"))) return { credential: key };
  const message =
    header === ""
      ? "No Authorization Header was found"
      : wellFormed
        ? "Invalid key"
        : "Format is Authorization: Bearer [secret key]";
  const nextStep = "Ensure that you provide the correct authorization key for the request";
  return { status: 401, body: errorBody(message, { code: "invalid_Key", nextStep }, use) };
}

const troubles: Readonly<Record<Trouble, readonly [status: number, code: string]>> = {
  live: [401, "invalid_Key"],
  card: [400, "invalid_params"],
  body: [400, "invalid_params"],
  route: [404, "unknown"],
  unknown: [501, "unknown"],
  failure: [500, "unknown"],
};

function error(trouble: Trouble, message: string, use: (rule: RuleId) => boolean): Answer {
  const [documented, code] = troubles[trouble];
  const status = trouble === "body" && !use("paystack.unreadable-body") ? 500 : documented;
  if (trouble === "route" && use("paystack.unknown-route")) return { status };
  const nextStep = "Ensure that the value(s) you're passing are valid.";
  const type = status < 500 ? "validation_error" : "api_error";
  return { status, body: errorBody(message, { code, nextStep, type }, always) };
}

async function sign(body: string, secret: string): Promise<Record<string, string>> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-512" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(body)));
  return { "x-paystack-signature": Array.from(mac, (byte) => byte.toString(16).padStart(2, "0")).join("") };
}
