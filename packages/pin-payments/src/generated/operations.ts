// Generated from specs/pin-payments.yaml by tools/codegen. Do not edit.
import type { Operation } from "@clientele/core/provider";

/** Every operation of the API, by its operationId. */
export const operations: Readonly<Record<string, Operation>> = {
  "customers.create": { method: "POST", path: "/customers", retry: "never", unwrap: ["response"] },
  "customers.list": {
    method: "GET",
    path: "/customers",
    retry: "safe",
    unwrap: ["response"],
    pages: [{ style: "next", parameter: "page", next: ["pagination", "next"] }],
  },
  "customers.retrieve": { method: "GET", path: "/customers/{customer-token}", retry: "safe", unwrap: ["response"] },
  "customers.update": { method: "PUT", path: "/customers/{customer-token}", retry: "never", unwrap: ["response"] },
  "customers.delete": { method: "DELETE", path: "/customers/{customer-token}", retry: "never", empty: true },
  "customers.listCharges": {
    method: "GET",
    path: "/customers/{customer-token}/charges",
    retry: "safe",
    unwrap: ["response"],
    pages: [{ style: "next", parameter: "page", next: ["pagination", "next"] }],
  },
  "customers.listCards": {
    method: "GET",
    path: "/customers/{customer-token}/cards",
    retry: "safe",
    unwrap: ["response"],
    pages: [{ style: "next", parameter: "page", next: ["pagination", "next"] }],
  },
  "customers.createCard": {
    method: "POST",
    path: "/customers/{customer-token}/cards",
    retry: "never",
    unwrap: ["response"],
  },
  "customers.deleteCard": {
    method: "DELETE",
    path: "/customers/{customer-token}/cards/{card-token}",
    retry: "never",
    empty: true,
  },
  "customers.listSubscriptions": {
    method: "GET",
    path: "/customers/{customer-token}/subscriptions",
    retry: "safe",
    unwrap: ["response"],
    pages: [{ style: "next", parameter: "page", next: ["pagination", "next"] }],
  },
  "customers.cancelSubscription": {
    method: "DELETE",
    path: "/customers/{customer-token}/subscriptions/{subscription-token}",
    retry: "never",
    unwrap: ["response"],
  },
};

/** Names of the body members, parameters and headers whose values never reach a log, an error or a hook. */
export const sensitive: readonly string[] = ["authorization", "cvc", "number", "publishable_api_key"];
