import { expectTypeOf } from "vitest";
import type {
  BankAccountIdentification,
  BvnIdentification,
  CustomerIdentificationFailure,
  CustomerIdentificationSuccess,
  DirectDebitAuthorization,
  OtherWebhookEvent,
  WebhookEvent,
  Webhooks,
} from "./webhooks.ts";

/** Handles an event; type-checked, never called. */
export async function narrows(
  webhooks: Webhooks,
  request: Request,
  headers: NodeJS.Dict<string | string[]>,
): Promise<void> {
  // Headers of web servers and of Node's fit as they are.
  const event = await webhooks.verify(await request.arrayBuffer(), request.headers.get("x-paystack-signature"));
  expectTypeOf(await webhooks.verify("{}", headers["x-paystack-signature"])).toEqualTypeOf(event);
  expectTypeOf(event).toEqualTypeOf<WebhookEvent | OtherWebhookEvent>();

  switch (event.event) {
    case "customeridentification.success":
      expectTypeOf(event.data).toEqualTypeOf<CustomerIdentificationSuccess>();
      // @ts-expect-error: only a failure has a reason
      event.data.reason;
      break;
    case "customeridentification.failed":
      expectTypeOf(event.data).toEqualTypeOf<CustomerIdentificationFailure>();
      expectTypeOf(event.data.reason).toBeString();
      if (event.data.identification.type === "bvn") {
        expectTypeOf(event.data.identification).toEqualTypeOf<BvnIdentification>();
      } else {
        expectTypeOf(event.data.identification).toEqualTypeOf<BankAccountIdentification>();
      }
      break;
    case "direct_debit.authorization.created":
    case "direct_debit.authorization.active":
      expectTypeOf(event.data).toEqualTypeOf<DirectDebitAuthorization>();
      break;
    case "charge.success":
      expectTypeOf(event).toEqualTypeOf<OtherWebhookEvent>();
      expectTypeOf(event.data.amount).toBeUnknown();
      break;
    // @ts-expect-error: a name that is misspelt
    case "customeridentification.succeeded":
      break;
    default:
      expectTypeOf(event).toEqualTypeOf<OtherWebhookEvent>();
  }

  // @ts-expect-error: a parsed body has lost the bytes that were signed
  await webhooks.verify(await request.json().then((body: object) => body), null);
}
