// Generated from specs/monri.yaml by tools/codegen. Do not edit.
import type { Operation } from "@clientele/core/provider";

/** Every operation of the API, by its operationId. */
export const operations: Readonly<Record<string, Operation>> = {
  "customers.create": { method: "POST", path: "/v2/customers", retry: "never" },
  "customers.list": {
    method: "GET",
    path: "/v2/customers",
    retry: "safe",
    unwrap: ["data"],
    pages: [{ style: "offset", parameter: "offset", limit: "limit", default: 50 }],
  },
  "customers.retrieve": { method: "GET", path: "/v2/customers/{uuid}", retry: "safe" },
  "customers.update": { method: "POST", path: "/v2/customers/{uuid}", retry: "never" },
  "customers.delete": { method: "DELETE", path: "/v2/customers/{uuid}", retry: "never" },
  "customers.listPaymentMethods": {
    method: "GET",
    path: "/v2/customers/{uuid}/payment-methods",
    retry: "safe",
    unwrap: ["data"],
    pages: [{ style: "offset", parameter: "offset", limit: "limit", default: 50 }],
  },
  "customers.retrieveByMerchantCustomerId": {
    method: "GET",
    path: "/v2/merchants/customers/{merchant_customer_id}",
    retry: "safe",
  },
  "oauth.createToken": { method: "POST", path: "/v2/oauth", retry: "never", anonymous: true },
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
