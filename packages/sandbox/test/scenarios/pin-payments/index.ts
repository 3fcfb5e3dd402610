import { fileURLToPath } from "node:url";
import type { Scenes } from "@clientele/fidelity";
import { access } from "./access.ts";
import { cards } from "./cards.ts";
import { charges } from "./charges.ts";
import { customers } from "./customers.ts";
import { lists } from "./lists.ts";
import { subscriptions } from "./subscriptions.ts";
import { tokens } from "./tokens.ts";
import { validation } from "./validation.ts";

/** What is known of Pin Payments, as it happens. */
export const pinPayments: Scenes = {
  provider: "pin-payments",
  prefix: "pin",
  specFile: fileURLToPath(new URL("../../../../../specs/pin-payments.yaml", import.meta.url)),
  authorize: ({ key }) => ({ authorization: `Basic ${btoa(`${key}:`)}` }),
  scenarios: [...access, ...customers, ...validation, ...cards, ...tokens, ...lists, ...charges, ...subscriptions],
};
