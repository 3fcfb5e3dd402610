/**
 * What the package of a provider is built from; users of a client need none of it.
 *
 * @packageDocumentation
 */
export type { Failure, Issue } from "./api-error.ts";
export { type Client, createClient } from "./client.ts";
export { named } from "./error.ts";
export { guard, guardHeaders, guardKey, guardMode } from "./guard.ts";
export { members, text } from "./json.ts";
export type { Operation } from "./operation.ts";
export { byCount, byNext, byOffset, byPages } from "./paging.ts";
export type { OutgoingRequest, Provider, Refusal } from "./provider.ts";
