import type { ClientOptions } from "@clientele/core";
import { Client, type Failure, guardKey, guardMode, members, text } from "@clientele/core/provider";
import type { Customers } from "./generated/customers.ts";
import { operations, sensitive } from "./generated/operations.ts";

const hosts = {
  test: "https://test-api.pinpayments.com/1",
  live: "https://api.pinpayments.com/1",
};

/** Options of a {@link PinPayments} client. */
export interface PinPaymentsOptions extends ClientOptions {
  /** The secret API key of the mode, from the account page of the dashboard. */
  readonly apiKey: string;
  /** `test` for the test host, which moves no money, or `live`. There is no default. */
  readonly mode: "test" | "live";
}

/**
 * Client for the Customers API of Pin Payments.
 *
 * Throws a `ConfigurationError` on a bad option.
 * Source: https://pinpayments.com/developers/api-reference/customers
 */
export class PinPayments extends Client {
  /** Customers with their cards, charges and subscriptions. */
  readonly customers: Customers;

  constructor(options: PinPaymentsOptions) {
    const { apiKey, mode } = options ?? {};
    guardKey(apiKey, "apiKey", "a secret API key of Pin Payments");
    const authorization = `Basic ${btoa(`${apiKey}:`)}`;
    const baseUrl = guardMode(hosts, mode);
    super(
      { operations, sensitive, baseUrl, secrets: [apiKey], authorize: () => ({ authorization }), readFailure },
      options,
    );
    this.customers = this.resource("customers");
  }
}

// `messages` is usually a list; some errors have an object of texts, keyed by parameter.
function readFailure({ error, error_description, messages }: Readonly<Record<string, unknown>>): Failure {
  const listed = Array.isArray(messages)
    ? messages.map(members)
    : Object.entries(members(messages)).flatMap(([param, texts]) =>
        [texts].flat().map((message) => ({ param, message })),
      );
  return {
    code: text(error),
    message: text(error_description),
    issues: listed.flatMap((entry: Readonly<Record<string, unknown>>) => {
      const message = text(entry.message);
      return message ? [{ param: text(entry.param), code: text(entry.code), message }] : [];
    }),
  };
}
