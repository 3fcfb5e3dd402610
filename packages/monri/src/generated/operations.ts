// Generated from specs/monri.yaml by tools/codegen. Do not edit.
import { byOffset, type Operation } from "@clientele/core/provider";

/** Every operation of the API, by its operationId. */
export const operations: Readonly<Record<string, Operation>> = {
  "customers.create": { method: "POST", path: "/v2/customers", body: true },
  "customers.list": {
    method: "GET",
    path: "/v2/customers",
    safe: true,
    query: true,
    unwrap: ["data"],
    pages: [byOffset("offset", "limit", 50)],
  },
  "customers.retrieve": { method: "GET", path: "/v2/customers/{uuid}", safe: true },
  "customers.update": { method: "POST", path: "/v2/customers/{uuid}", body: true },
  "customers.delete": { method: "DELETE", path: "/v2/customers/{uuid}" },
  "customers.listPaymentMethods": {
    method: "GET",
    path: "/v2/customers/{uuid}/payment-methods",
    safe: true,
    query: true,
    unwrap: ["data"],
    pages: [byOffset("offset", "limit", 50)],
  },
  "customers.retrieveByMerchantCustomerId": {
    method: "GET",
    path: "/v2/merchants/customers/{merchant_customer_id}",
    safe: true,
  },
  "oauth.createToken": { method: "POST", path: "/v2/oauth", body: true, anonymous: true },
};

/** Names of the body members, parameters and headers whose values never reach a log, an error or a hook. */
export const sensitive: readonly string[] = [
  "access_token",
  "authorization",
  "client_id",
  "client_secret",
  "id",
  "token",
];
