import { fileURLToPath } from "node:url";
import type { Scenes } from "@clientele/fidelity";
import { access } from "./access.ts";
import { customers } from "./customers.ts";

/** What is known of PaymentKit, as it happens. */
export const paymentKit: Scenes = {
  provider: "payment-kit",
  prefix: "kit",
  specFile: fileURLToPath(new URL("../../../../../specs/payment-kit.yaml", import.meta.url)),
  authorize: ({ key }) => ({ authorization: `Bearer ${key}` }),
  scenarios: [...access, ...customers],
};
