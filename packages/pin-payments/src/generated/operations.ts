// Generated from specs/pin-payments.yaml by tools/codegen. Do not edit.
import { byNext, type Operation } from "@clientele/core/provider";

/** Every operation of the API, by its operationId. */
export const operations: Readonly<Record<string, Operation>> = {
  "customers.create": { method: "POST", path: "/customers", body: true, unwrap: ["response"] },
  "customers.list": {
    method: "GET",
    path: "/customers",
    safe: true,
    query: true,
    unwrap: ["response"],
    pages: [byNext("page", ["pagination", "next"], ["pagination", "pages"])],
  },
  "customers.retrieve": { method: "GET", path: "/customers/{customer-token}", safe: true, unwrap: ["response"] },
  "customers.update": { method: "PUT", path: "/customers/{customer-token}", body: true, unwrap: ["response"] },
  "customers.delete": { method: "DELETE", path: "/customers/{customer-token}", empty: true },
  "customers.listCharges": {
    method: "GET",
    path: "/customers/{customer-token}/charges",
    safe: true,
    query: true,
    unwrap: ["response"],
    pages: [byNext("page", ["pagination", "next"], ["pagination", "pages"])],
  },
  "customers.listCards": {
    method: "GET",
    path: "/customers/{customer-token}/cards",
    safe: true,
    query: true,
    unwrap: ["response"],
    pages: [byNext("page", ["pagination", "next"], ["pagination", "pages"])],
  },
  "customers.createCard": {
    method: "POST",
    path: "/customers/{customer-token}/cards",
    body: true,
    unwrap: ["response"],
  },
  "customers.deleteCard": { method: "DELETE", path: "/customers/{customer-token}/cards/{card-token}", empty: true },
  "customers.listSubscriptions": {
    method: "GET",
    path: "/customers/{customer-token}/subscriptions",
    safe: true,
    query: true,
    unwrap: ["response"],
    pages: [byNext("page", ["pagination", "next"], ["pagination", "pages"])],
  },
  "customers.cancelSubscription": {
    method: "DELETE",
    path: "/customers/{customer-token}/subscriptions/{subscription-token}",
    unwrap: ["response"],
  },
};

/** Names of the body members, parameters and headers whose values never reach a log, an error or a hook. */
export const sensitive: readonly string[] = ["authorization", "cvc", "number", "publishable_api_key"];
