// The only file of this folder that imports from the provider's package: generated types, and the table of operations.
export { operations as table, sensitive } from "../../../monri/src/generated/operations.ts";
export type { operations } from "../../../monri/src/generated/schema.ts";
export type { Customer, ErrorResponse, PaymentMethod } from "../../../monri/src/generated/types.ts";
