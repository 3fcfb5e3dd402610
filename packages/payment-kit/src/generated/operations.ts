// Generated from specs/payment-kit.yaml by tools/codegen. Do not edit.
import type { Operation } from "@clientele/core/provider";

/** Every operation of the API, by its operationId. */
export const operations: Readonly<Record<string, Operation>> = {
  "customers.list": {
    method: "GET",
    path: "/api/customers",
    retry: "safe",
    unwrap: ["list"],
    pages: [{ style: "count", parameter: "page", size: "pageSize", count: ["count"], actual: ["paging", "pageSize"] }],
  },
  "customers.search": {
    method: "GET",
    path: "/api/customers/search",
    retry: "safe",
    unwrap: ["list"],
    pages: [{ style: "count", parameter: "page", size: "pageSize", count: ["count"], actual: ["paging", "pageSize"] }],
  },
  "customers.retrieve": { method: "GET", path: "/api/customers/{id}", retry: "safe" },
  "customers.update": { method: "PUT", path: "/api/customers/{id}", retry: "never" },
  "customers.overdueInvoices": { method: "GET", path: "/api/customers/{id}/overdue/invoices", retry: "safe" },
};

/** Names of the body members, parameters and headers whose values never reach a log, an error or a hook. */
export const sensitive: readonly string[] = ["authorization", "cookie", "login_token", "settings", "x-component-sig"];
