import type { Scenes } from "@clientele/fidelity";
import { monri } from "./monri/index.ts";
import { paymentKit } from "./payment-kit/index.ts";
import { paystack } from "./paystack/index.ts";
import { pinPayments } from "./pin-payments/index.ts";

/** The scenarios of every provider, with the name that its page has. */
export const all: readonly (Scenes & { readonly title: string })[] = [
  { ...pinPayments, title: "Pin Payments" },
  { ...paystack, title: "Paystack" },
  { ...monri, title: "Monri" },
  { ...paymentKit, title: "PaymentKit" },
];
