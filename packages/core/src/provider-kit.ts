/**
 * What the package of a provider is built from; users of a client need nothing of it.
 *
 * @packageDocumentation
 */
export type { Issue } from "./api-error.ts";
export { Client } from "./client.ts";
export { named } from "./error.ts";
export { guard, guardHeaders, guardKey, guardMode } from "./guard.ts";
export { members, text } from "./json.ts";
export type { Operation } from "./operation.ts";
export { byCount, byLink, byNext, byOffset, byPages } from "./page-rule.ts";
export type { Authorize, Failure, OutgoingRequest, Provider, Refusal } from "./provider.ts";
