import type { ClientOptions } from "@clientele/core";
import { Client, type Failure, guard, guardKey, guardMode, members, text } from "@clientele/core/provider";
import { signature } from "./digest.ts";
import type { Customers } from "./generated/customers.ts";
import { operations, sensitive } from "./generated/operations.ts";
import { Oauth } from "./oauth.ts";

const hosts = {
  test: "https://ipgtest.monri.com",
  live: "https://ipg.monri.com",
};

interface Mode extends ClientOptions {
  /** `test` for the test host, which moves no money, or `live`. There is no default. */
  readonly mode: "test" | "live";
}

/** Credentials of a merchant, which sign every request. */
export interface MonriMerchantOptions extends Mode {
  /** The authenticity token of the merchant's account. */
  readonly authenticityToken: string;
  /** The merchant key of the account; it signs and is never sent, but to obtain a token. */
  readonly merchantKey: string;
  readonly accessToken?: undefined;
}

/** A token from `oauth.createToken`, sent with every request. */
export interface MonriTokenOptions extends Mode {
  readonly accessToken: string;
  readonly authenticityToken?: undefined;
  readonly merchantKey?: undefined;
}

/** Options of a {@link Monri} client: a merchant's credentials or an access token. */
export type MonriOptions = MonriMerchantOptions | MonriTokenOptions;

/**
 * Client for the Customers API of Monri WebPay.
 *
 * Throws a `ConfigurationError` on a bad option, and on both kinds of credentials or none.
 * Source: https://docs.monri.com, "Customers API"
 */
export class Monri extends Client {
  /** Customers and their stored payment methods. */
  readonly customers: Customers;
  /** Access tokens, instead of signatures. */
  readonly oauth: Oauth;

  constructor(options: MonriOptions) {
    const { authenticityToken, merchantKey, accessToken, mode } = options ?? {};
    const signed = authenticityToken !== undefined || merchantKey !== undefined;
    guard(
      signed !== (accessToken !== undefined),
      "pass either authenticityToken and merchantKey, to sign requests, or accessToken, to send a token",
    );
    if (signed) {
      guardKey(authenticityToken, "authenticityToken", "the authenticity token of the merchant");
      guardKey(merchantKey, "merchantKey", "the merchant key");
    } else {
      guardKey(accessToken, "accessToken", "a token from oauth.createToken");
    }
    super(
      {
        operations,
        sensitive,
        baseUrl: guardMode(hosts, mode),
        // A token may leave the server, so a browser is not refused; as a credential it is redacted anyway.
        secrets: signed ? [merchantKey, authenticityToken] : [],
        authorize: (request) => {
          const value = signed ? signature(authenticityToken, merchantKey, request) : `Bearer ${accessToken}`;
          const headers = (authorization: string): Record<string, string> => ({ authorization });
          return typeof value === "string" ? headers(value) : value.then(headers);
        },
        readFailure,
        refusal: (data) => (["invalid-request", "error"].includes(String(members(data).status)) ? {} : undefined),
      },
      options,
    );
    this.customers = this.resource("customers");
    const credentials = signed ? { client_id: authenticityToken, client_secret: merchantKey } : undefined;
    this.oauth = new Oauth(this.resource("oauth"), credentials);
  }
}

// No error body of this API has been recorded; Monri's SDKs read these shapes.
function readFailure({ status, message, errors }: Readonly<Record<string, unknown>>): Failure {
  const messages = (Array.isArray(errors) ? errors : []).map((error) => text(error) ?? JSON.stringify(error));
  return {
    code: text(status),
    message: text(message) ?? messages[0],
    issues: messages.map((each) => ({ param: undefined, code: undefined, message: each })),
  };
}
