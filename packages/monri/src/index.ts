export * from "@clientele/core";
export { Monri, type MonriMerchantOptions, type MonriOptions, type MonriTokenOptions } from "./client.ts";
export type * from "./generated/types.ts";
export type { Oauth, TokenRequest } from "./oauth.ts";
