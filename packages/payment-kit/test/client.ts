import type { ClientOptions } from "@clientele/core";
import { PaymentKit } from "@clientele/payment-kit";

/** Credentials that no output may show. */
export const secrets: readonly string[] = ["blocklet-z9Kq3VtX7mPw2LdR"];

/** The client that every kit of tests drives. */
export default function createClient({
  baseUrl = "https://shop.example.com/payment",
  ...options
}: ClientOptions): PaymentKit {
  return new PaymentKit({ baseUrl, accessKey: "blocklet-z9Kq3VtX7mPw2LdR", ...options });
}
