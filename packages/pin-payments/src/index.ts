export * from "@clientele/core";
export { PinPayments, type PinPaymentsOptions } from "./client.ts";
export type * from "./generated/types.ts";
