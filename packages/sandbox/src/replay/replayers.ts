import { monriReplayer } from "../monri/replayer.ts";
import { paymentKitReplayer } from "../payment-kit/replayer.ts";
import { paystackReplayer } from "../paystack/replayer.ts";
import { pinPaymentsReplayer } from "../pin-payments/replayer.ts";
import type { Replayer } from "./replayer.ts";

/** What the replay must know of each provider. */
export const replayers: readonly Replayer[] = [
  pinPaymentsReplayer,
  paystackReplayer,
  monriReplayer,
  paymentKitReplayer,
];
