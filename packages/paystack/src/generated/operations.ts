// Generated from specs/paystack.yaml by tools/codegen. Do not edit.
import { byNext, byPages, type Operation } from "@clientele/core/provider";

/** Every operation of the API, by its operationId. */
export const operations: Readonly<Record<string, Operation>> = {
  "customers.create": { method: "POST", path: "/customer", body: true, unwrap: ["data"] },
  "customers.list": {
    method: "GET",
    path: "/customer",
    safe: true,
    query: true,
    unwrap: ["data"],
    pages: [byNext("next", ["meta", "next"]), byPages("page", ["meta", "page"], ["meta", "pageCount"])],
  },
  "customers.retrieve": { method: "GET", path: "/customer/{email_or_code}", safe: true, unwrap: ["data"] },
  "customers.update": { method: "PUT", path: "/customer/{email_or_code}", body: true, unwrap: ["data"] },
  "customers.validate": { method: "POST", path: "/customer/{email_or_code}/identification", body: true },
  "customers.setRiskAction": { method: "POST", path: "/customer/set_risk_action", body: true, unwrap: ["data"] },
  "customers.initializeAuthorization": {
    method: "POST",
    path: "/customer/authorization/initialize",
    body: true,
    unwrap: ["data"],
  },
  "customers.verifyAuthorization": {
    method: "GET",
    path: "/customer/authorization/verify/{reference}",
    safe: true,
    unwrap: ["data"],
  },
  "customers.initializeDirectDebit": {
    method: "POST",
    path: "/customer/{id}/initialize-direct-debit",
    body: true,
    unwrap: ["data"],
    integers: ["id"],
  },
  "customers.triggerActivationCharge": {
    method: "PUT",
    path: "/customer/{id}/directdebit-activation-charge",
    body: true,
    integers: ["id"],
  },
  "customers.listMandateAuthorizations": {
    method: "GET",
    path: "/customer/{id}/directdebit-mandate-authorizations",
    safe: true,
    query: true,
    unwrap: ["data"],
    integers: ["id"],
    pages: [byNext("cursor", ["meta", "next"])],
  },
  "customers.deactivateAuthorization": { method: "POST", path: "/customer/authorization/deactivate", body: true },
};

/** Names of the body members, parameters and headers whose values never reach a log, an error or a hook. */
export const sensitive: readonly string[] = [
  "access_code",
  "account_name",
  "account_number",
  "authorization",
  "bvn",
  "number",
  "redirect_url",
  "value",
];
