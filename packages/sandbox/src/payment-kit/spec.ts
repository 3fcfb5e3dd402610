// The only file of this folder that imports from the provider's package: generated types, and the table of operations.
export { operations as table, sensitive } from "../../../payment-kit/src/generated/operations.ts";
export type { operations } from "../../../payment-kit/src/generated/schema.ts";
export type { Customer, ErrorResponse, Invoice, OverdueSummary } from "../../../payment-kit/src/generated/types.ts";
