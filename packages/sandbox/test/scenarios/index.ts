import type { Scenes } from "@clientele/fidelity";
import { pinPayments } from "./pin-payments/index.ts";

/** The scenarios of every provider, with the name that its page has. */
export const all: readonly (Scenes & { readonly title: string })[] = [{ ...pinPayments, title: "Pin Payments" }];
