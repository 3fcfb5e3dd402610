// The only file of this folder that imports from the provider's package: generated types, and the table of operations.
import type { operations as described } from "../../../paystack/src/generated/schema.ts";

export { operations as table, sensitive } from "../../../paystack/src/generated/operations.ts";
export type {
  Authorization,
  BankAccountIdentification,
  Customer,
  DirectDebitAuthorization,
  ErrorResponse,
  MandateAuthorization,
} from "../../../paystack/src/generated/types.ts";

/** The operations that answer; the others describe events. */
export type operations = Omit<described, `webhooks.${string}`>;
