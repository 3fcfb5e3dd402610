import { fileURLToPath } from "node:url";
import type { Scenes } from "@clientele/fidelity";
import { access } from "./access.ts";
import { customers } from "./customers.ts";
import { authorize } from "./data.ts";

/** What is known of Monri, as it happens. */
export const monri: Scenes = {
  provider: "monri",
  prefix: "monri",
  specFile: fileURLToPath(new URL("../../../../../specs/monri.yaml", import.meta.url)),
  authorize,
  scenarios: [...access, ...customers],
};
