export * from "@clientele/core";
export {
  type Authorize,
  PaymentKit,
  type PaymentKitAuthorizeOptions,
  type PaymentKitKeyOptions,
  type PaymentKitOptions,
} from "./client.ts";
export type * from "./generated/types.ts";
