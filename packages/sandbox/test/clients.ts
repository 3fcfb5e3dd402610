import { Paystack } from "@clientele/paystack";
import { PinPayments } from "@clientele/pin-payments";
import { createSandbox, type ProviderName, type Sandbox } from "../src/index.ts";
import { START } from "./create.ts";

/** Creates a sandbox whose clock stands still. */
export const frozen = (): Sandbox => createSandbox({ clock: START });

/** The client of each provider in a sandbox. */
export const clients: Readonly<Record<ProviderName, (sandbox: Sandbox) => object>> = {
  "pin-payments": ({ credentials, fetch }) => new PinPayments({ ...credentials["pin-payments"], fetch }),
  paystack: ({ credentials, fetch }) => new Paystack({ ...credentials.paystack, fetch }),
};
