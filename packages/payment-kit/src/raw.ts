import { createRaw, type FetchClient, type RawClient } from "@clientele/core/raw";
import type { paths } from "./generated/schema.ts";

export type { FetchClient, RawClient };

/**
 * Makes an openapi-fetch client of the paths of PaymentKit over `client.fetch`.
 *
 * @example
 * ```ts
 * const { data, error } = await raw(kit).GET("/api/customers/{id}", { params: { path: { id } } });
 * ```
 */
export function raw(client: FetchClient): RawClient<paths> {
  return createRaw<paths>(client, { itemNaming: "[index]" });
}
