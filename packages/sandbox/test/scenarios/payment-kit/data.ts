import type { Stage } from "@clientele/fidelity";
import type { PaymentKitControl } from "../../../src/index.ts";

/** The world of a scenario's first credential. */
export const where = { credential: "one" };

/** A DID that no customer has. */
export const DID = "z1fQ4tcVkHzFkGL2hpzLU4RFsCsT2YmV1bA";

/** Returns the control of PaymentKit. */
export const control = ({ sandbox }: Stage): PaymentKitControl => sandbox.control["payment-kit"] as PaymentKitControl; // the stage knows no provider
