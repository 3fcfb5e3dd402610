import { fileURLToPath } from "node:url";
import type { Scenes } from "@clientele/fidelity";
import { access } from "./access.ts";
import { authorizations } from "./authorizations.ts";
import { customers } from "./customers.ts";
import { lists } from "./lists.ts";
import { validation } from "./validation.ts";

/** What is known of Paystack, as it happens. */
export const paystack: Scenes = {
  provider: "paystack",
  prefix: "paystack",
  specFile: fileURLToPath(new URL("../../../../../specs/paystack.yaml", import.meta.url)),
  authorize: ({ key }) => ({ authorization: `Bearer sk_test_${key}` }),
  scenarios: [...access, ...customers, ...lists, ...validation, ...authorizations],
};
