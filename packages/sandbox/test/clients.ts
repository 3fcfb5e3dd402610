import { Monri } from "@clientele/monri";
import { PaymentKit } from "@clientele/payment-kit";
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
  monri: ({ credentials, fetch }) => new Monri({ ...credentials.monri, mode: "test", fetch }),
  "payment-kit": ({ credentials, baseUrls, fetch }) =>
    new PaymentKit({ ...credentials["payment-kit"], mode: "test", baseUrl: baseUrls["payment-kit"], fetch }),
};

/** What must exist before the workflow of a provider begins, and lies outside its Customers API. */
export const preparations: Readonly<Partial<Record<ProviderName, (sandbox: Sandbox) => void>>> = {
  "payment-kit": ({ control, credentials }) => {
    const where = { credential: credentials["payment-kit"].accessKey };
    const { id } = control["payment-kit"].createCustomer({ name: "Ada Okafor", livemode: false }, where);
    control["payment-kit"].createInvoice(id, {}, where);
  },
};
