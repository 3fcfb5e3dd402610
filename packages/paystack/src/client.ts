import type { ClientOptions } from "@clientele/core";
import { Client, type Failure, members, text } from "@clientele/core/provider";
import type { Customers } from "./generated/customers.ts";
import { operations, sensitive } from "./generated/operations.ts";
import { guardSecretKey } from "./secret-key.ts";

/** Options of a {@link Paystack} client. */
export interface PaystackOptions extends ClientOptions {
  /** The secret key, `sk_test_...` or `sk_live_...`; it also chooses the mode. */
  readonly secretKey: string;
}

/**
 * Client for the Customers API of Paystack.
 *
 * Throws a `ConfigurationError` on a bad option, a public key among them.
 * Source: https://paystack.com/docs/api/customer
 */
export class Paystack extends Client {
  /** Customers, their identification, and the authorizations to charge them. */
  readonly customers: Customers;

  constructor(options: PaystackOptions) {
    const { secretKey } = options ?? {};
    guardSecretKey(secretKey, "secretKey");
    super(
      {
        operations,
        sensitive,
        baseUrl: "https://api.paystack.co",
        secrets: [secretKey],
        authorize: () => ({ authorization: `Bearer ${secretKey}` }),
        readFailure,
        // Every body says whether it is a success.
        refusal: (data) => (members(data).status === false ? {} : undefined),
        resetHeader: "x-ratelimit-reset",
        requestIdHeader: "x-amzn-requestid",
      },
      options,
    );
    this.customers = this.resource("customers");
  }
}

// One message for everything; where it is about a parameter, it quotes the parameter's name.
function readFailure(data: Readonly<Record<string, unknown>>): Failure {
  const code = text(data.code);
  const message = text(data.message);
  const param = message?.match(/["`](\w+)["`]/)?.[1];
  const isIssue = message && (param || data.type === "validation_error");
  return { code, message, hint: text(members(data.meta).nextStep), issues: isIssue ? [{ param, code, message }] : [] };
}
