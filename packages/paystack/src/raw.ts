import { createRaw, type FetchClient, type RawClient } from "@clientele/core/raw";
import type { paths } from "./generated/schema.ts";

export type { FetchClient, RawClient };

/**
 * Makes an openapi-fetch client of the paths of Paystack over `client.fetch`.
 *
 * @example
 * ```ts
 * const { data, error } = await raw(paystack).GET("/customer", { params: { query: { perPage: 10 } } });
 * ```
 */
export function raw(client: FetchClient): RawClient<paths> {
  return createRaw<paths>(client);
}
