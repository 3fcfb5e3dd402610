export * from "@clientele/core";
export type { Authorize, OutgoingRequest } from "@clientele/core/provider";
export {
  PaymentKit,
  type PaymentKitAuthorizeOptions,
  type PaymentKitKeyOptions,
  type PaymentKitOptions,
} from "./client.ts";
export { type DiscoverOptions, discover } from "./discovery.ts";
export type * from "./generated/types.ts";
