import type { Answer } from "../engine/answer.ts";
import { decodeBase64 } from "../engine/base64.ts";
import { type Door, defineProvider, type Identity, type Trouble, type TypedProvider } from "../provider.ts";
import * as cards from "./cards.ts";
import * as charges from "./charges.ts";
import { control, type PinPaymentsControl } from "./control.ts";
import * as customers from "./customers.ts";
import { type RuleId, rules } from "./rules.ts";
import { type operations, sensitive, table } from "./spec.ts";
import type { Kinds } from "./state.ts";
import * as subscriptions from "./subscriptions.ts";
import { testCards } from "./test-cards.ts";

/** Pin Payments. */
export const pinPayments: TypedProvider<PinPaymentsControl> = defineProvider<
  operations,
  Kinds,
  RuleId,
  PinPaymentsControl
>({
  name: "pin-payments",
  table,
  base: "/1",
  testHosts: ["test-api.pinpayments.com"],
  liveHosts: ["api.pinpayments.com"],
  rules,
  sensitive,
  testCards,
  cardMembers: {
    "customers.create": "card.number",
    "customers.update": "card.number",
    "customers.createCard": "number",
  },
  credentials: { apiKey: "sandbox-secret-key", mode: "test" },
  normalize: (path, use) =>
    path.length > 1 && path.endsWith("/") && use("pin.trailing-slash") ? path.slice(0, -1) : path,
  authenticate,
  error,
  headers: ({ status, body }, id) => ({
    "cache-control": status < 300 && body !== undefined ? "max-age=0, private, must-revalidate" : "no-cache",
    "x-request-id": id,
  }),
  handlers: {
    "customers.create": customers.create,
    "customers.list": customers.list,
    "customers.retrieve": customers.retrieve,
    "customers.update": customers.update,
    "customers.delete": customers.remove,
    "customers.listCharges": charges.list,
    "customers.listCards": cards.list,
    "customers.createCard": cards.create,
    "customers.deleteCard": cards.remove,
    "customers.listSubscriptions": subscriptions.list,
    "customers.cancelSubscription": subscriptions.cancel,
  },
  control,
});

function authenticate({ request, operation, params, body, use, holder }: Door<Kinds, RuleId>): Identity | Answer {
  const [, value = ""] = /^basic\s+(.+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  const key = decodeBase64(value).replace(/:.*$/s, "");
  if (key === "" && body.publishable_api_key && operation === "customers.createCard" && use("pin.publishable-key")) {
    const world = holder("customer", params["customer-token"] ?? "");
    if (world !== undefined) return { world };
  }
  const refused = key === "" ? use("pin.basic-key") : key.startsWith("pk_") && use("pin.publishable-refused");
  if (!refused) return { credential: key };
  return { status: 401, body: { error: "unauthenticated", error_description: "Not authorised. (Check API Key)." } };
}

const troubles: Readonly<Record<Trouble, readonly [status: number, error: string, rule?: RuleId]>> = {
  live: [401, "unauthenticated"],
  card: [422, "invalid_resource"],
  body: [400, "bad_request", "pin.unreadable-body"],
  route: [404, "resource_not_found", "pin.unknown-route"],
  unknown: [501, "not_implemented"],
  failure: [500, "system"],
};

const NO_ROUTE =
  "No resource was found at this URL. See https://pinpayments.com/docs/api for API documentation and a list of valid URLs.";

function error(trouble: Trouble, message: string, use: (rule: RuleId) => boolean): Answer {
  const [status, code, rule] = troubles[trouble];
  if (rule !== undefined && !use(rule)) return { status: 500, body: { error: "system", error_description: message } };
  return { status, body: { error: code, error_description: trouble === "route" ? NO_ROUTE : message } };
}
