// The only file of this folder that imports from the provider's package: generated types, and the table of operations.
export { operations as table, sensitive } from "../../../pin-payments/src/generated/operations.ts";
export type { operations } from "../../../pin-payments/src/generated/schema.ts";
export type {
  Card,
  Charge,
  Customer,
  ErrorMessage,
  ErrorResponse,
  Pagination,
  Subscription,
} from "../../../pin-payments/src/generated/types.ts";
