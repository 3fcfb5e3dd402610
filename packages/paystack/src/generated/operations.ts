// Generated from specs/paystack.yaml by tools/codegen. Do not edit.
import type { Operation } from "@clientele/core/provider";

/** Every operation of the API, by its operationId. */
export const operations: Readonly<Record<string, Operation>> = {
  "customers.create": { method: "POST", path: "/customer", retry: "never", unwrap: ["data"] },
  "customers.list": {
    method: "GET",
    path: "/customer",
    retry: "safe",
    unwrap: ["data"],
    pages: [
      { style: "next", parameter: "next", next: ["meta", "next"] },
      { style: "pages", parameter: "page", page: ["meta", "page"], pages: ["meta", "pageCount"] },
    ],
  },
  "customers.retrieve": { method: "GET", path: "/customer/{email_or_code}", retry: "safe", unwrap: ["data"] },
  "customers.update": { method: "PUT", path: "/customer/{email_or_code}", retry: "never", unwrap: ["data"] },
  "customers.validate": { method: "POST", path: "/customer/{email_or_code}/identification", retry: "never" },
  "customers.setRiskAction": { method: "POST", path: "/customer/set_risk_action", retry: "never", unwrap: ["data"] },
  "customers.initializeAuthorization": {
    method: "POST",
    path: "/customer/authorization/initialize",
    retry: "never",
    unwrap: ["data"],
  },
  "customers.verifyAuthorization": {
    method: "GET",
    path: "/customer/authorization/verify/{reference}",
    retry: "safe",
    unwrap: ["data"],
  },
  "customers.initializeDirectDebit": {
    method: "POST",
    path: "/customer/{id}/initialize-direct-debit",
    retry: "never",
    unwrap: ["data"],
    integers: ["id"],
  },
  "customers.triggerActivationCharge": {
    method: "PUT",
    path: "/customer/{id}/directdebit-activation-charge",
    retry: "never",
    integers: ["id"],
  },
  "customers.listMandateAuthorizations": {
    method: "GET",
    path: "/customer/{id}/directdebit-mandate-authorizations",
    retry: "safe",
    unwrap: ["data"],
    pages: [{ style: "next", parameter: "cursor", next: ["meta", "next"] }],
    integers: ["id"],
  },
  "customers.deactivateAuthorization": { method: "POST", path: "/customer/authorization/deactivate", retry: "never" },
};

/** Names of the body members, parameters and headers whose values never reach a log, an error or a hook. */
export const sensitive: readonly string[] = [
  "access_code",
  "account_number",
  "authorization",
  "bvn",
  "number",
  "redirect_url",
  "value",
];
