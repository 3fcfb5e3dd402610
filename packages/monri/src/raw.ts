import { createRaw, type FetchClient, type RawClient } from "@clientele/core/raw";
import type { paths } from "./generated/schema.ts";

export type { FetchClient, RawClient };

/**
 * Makes an openapi-fetch client of the paths of Monri over `client.fetch`.
 *
 * @example
 * ```ts
 * const { data, error } = await raw(monri).GET("/v2/customers/{uuid}", { params: { path: { uuid } } });
 * ```
 */
export function raw(client: FetchClient): RawClient<paths> {
  return createRaw<paths>(client);
}
