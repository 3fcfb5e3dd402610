import { createRaw, type FetchClient, type RawClient } from "@clientele/core/raw";
import type { paths } from "./generated/schema.ts";

export type { FetchClient, RawClient };

/**
 * Makes an openapi-fetch client of the paths of Pin Payments over `client.fetch`.
 *
 * @example
 * ```ts
 * const { data, error } = await raw(pin).GET("/customers/{customer-token}", {
 *   params: { path: { "customer-token": token } },
 * });
 * ```
 */
export function raw(client: FetchClient): RawClient<paths> {
  return createRaw<paths>(client);
}
