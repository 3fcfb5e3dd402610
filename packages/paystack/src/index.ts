export * from "@clientele/core";
export { Paystack, type PaystackOptions } from "./client.ts";
export type * from "./generated/types.ts";
