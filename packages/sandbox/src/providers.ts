import type { MonriControl } from "./monri/control.ts";
import { monri } from "./monri/provider.ts";
import type { PaymentKitControl } from "./payment-kit/control.ts";
import { paymentKit } from "./payment-kit/provider.ts";
import type { PaystackControl } from "./paystack/control.ts";
import { paystack } from "./paystack/provider.ts";
import type { PinPaymentsControl } from "./pin-payments/control.ts";
import { pinPayments } from "./pin-payments/provider.ts";
import type { TypedProvider } from "./provider.ts";

/** The control of each provider. */
export interface Controls {
  readonly "pin-payments": PinPaymentsControl;
  readonly paystack: PaystackControl;
  readonly monri: MonriControl;
  readonly "payment-kit": PaymentKitControl;
}

/** Ready credentials of each provider, as options of its client. */
export interface Credentials {
  readonly "pin-payments": { readonly apiKey: string; readonly mode: "test" };
  readonly paystack: { readonly secretKey: string };
  readonly monri: { readonly authenticityToken: string; readonly merchantKey: string; readonly mode: "test" };
  readonly "payment-kit": { readonly accessKey: string };
}

/** Every provider, by name. */
export const providers: { readonly [Name in keyof Controls]: TypedProvider<Controls[Name]> } = {
  "pin-payments": pinPayments,
  paystack,
  monri,
  "payment-kit": paymentKit,
};
