import type { ClientOptions } from "@clientele/core";
import { Paystack } from "@clientele/paystack";

/** Credentials that no output may show. */
export const secrets: readonly string[] = ["sk_test_c9V4mXz1Qw8RtY2k"];

/** The client that every kit of tests drives. */
export default function createClient(options: ClientOptions): Paystack {
  return new Paystack({ secretKey: "sk_test_c9V4mXz1Qw8RtY2k", ...options });
}
