// Generated from specs/payment-kit.yaml by tools/codegen. Do not edit.
import { byCount, type Operation } from "@clientele/core/provider";

/** Every operation of the API, by its operationId. */
export const operations: Readonly<Record<string, Operation>> = {
  "customers.list": {
    method: "GET",
    path: "/api/customers",
    safe: true,
    query: true,
    unwrap: ["list"],
    pages: [byCount("page", "pageSize", ["count"], ["paging", "pageSize"])],
  },
  "customers.search": {
    method: "GET",
    path: "/api/customers/search",
    safe: true,
    query: true,
    unwrap: ["list"],
    pages: [byCount("page", "pageSize", ["count"], ["paging", "pageSize"])],
  },
  "customers.retrieve": { method: "GET", path: "/api/customers/{id}", safe: true },
  "customers.update": { method: "PUT", path: "/api/customers/{id}", body: true },
  "customers.overdueInvoices": { method: "GET", path: "/api/customers/{id}/overdue/invoices", safe: true },
};

/** Names of the body members, parameters and headers whose values never reach a log, an error or a hook. */
export const sensitive: readonly string[] = ["authorization", "cookie", "login_token", "settings", "x-component-sig"];
