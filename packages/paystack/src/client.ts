import type { ClientOptions, RawClient } from "@clientele/core";
import { createClient, type Failure, guard, guardKey, members, text } from "@clientele/core/provider";
import type { Customers } from "./generated/customers.ts";
import { operations, sensitive } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { Webhooks } from "./webhooks.ts";

/** Options of a {@link Paystack} client. */
export interface PaystackOptions extends ClientOptions {
  /** The secret key, `sk_test_...` or `sk_live_...`; it also chooses the mode. */
  readonly secretKey: string;
  /** Further secret keys that `webhooks.verify` accepts while keys are being rotated. Default: none. */
  readonly webhookSecrets?: readonly string[] | undefined;
}

/**
 * Client for the Customers API of Paystack.
 *
 * Throws a `ConfigurationError` on a bad option, a public key among them.
 * Source: https://paystack.com/docs/api/customer
 */
export class Paystack {
  /** Customers, their identification, and the authorizations to charge them. */
  readonly customers: Customers;
  /** Checks and signs webhook events. */
  readonly webhooks: Webhooks;
  /** The same API as an openapi-fetch client, typed by path. */
  readonly raw: RawClient<paths>;

  constructor(options: PaystackOptions) {
    const { secretKey, webhookSecrets = [] } = options ?? {};
    const secrets = [secretKey, ...webhookSecrets];
    for (const secret of secrets) {
      const name = secret === secretKey ? "secretKey" : "webhookSecrets";
      guardKey(secret, name, "a secret key of Paystack");
      guard(
        secret.startsWith("sk_"),
        `${name} must be a secret key, which begins with sk_: a pk_ key is public and opens nothing here`,
      );
    }
    const client = createClient<paths>(
      {
        operations,
        sensitive,
        baseUrl: "https://api.paystack.co",
        secrets,
        authorize: () => ({ authorization: `Bearer ${secretKey}` }),
        readFailure,
        // Every answer says itself whether it is one.
        refusal: (data) => (members(data).status === false ? {} : undefined),
        resetHeader: "x-ratelimit-reset",
        requestIdHeader: "x-amzn-requestid",
      },
      options,
    );
    this.customers = client.resource("customers");
    this.webhooks = new Webhooks(secrets);
    this.raw = client.raw;
  }
}

// One message for everything; where it is about a parameter, it quotes its name.
function readFailure(data: Readonly<Record<string, unknown>>): Failure {
  const code = text(data.code);
  const message = text(data.message);
  const param = message?.match(/["`](\w+)["`]/)?.[1];
  const about = message && (param || data.type === "validation_error");
  return { code, message, issues: about ? [{ param, code, message }] : [] };
}
