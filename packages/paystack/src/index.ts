export * from "@clientele/core";
export { Paystack, type PaystackOptions } from "./client.ts";
export type * from "./generated/types.ts";
export {
  type OtherWebhookEvent,
  type RawBody,
  type SignatureHeader,
  WebhookSignatureError,
  type Webhooks,
} from "./webhooks.ts";
