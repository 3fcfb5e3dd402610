import { guard, guardKey } from "@clientele/core/provider";

/** Checks a secret key; a public one is refused. */
export function guardSecretKey(value: unknown, option: string): asserts value is string {
  guardKey(value, option, "a secret key of Paystack");
  guard(value.startsWith("sk_"), `${option} must be a secret key, which begins with sk_: a pk_ key is public`);
}
