import type { ClientOptions, RawClient } from "@clientele/core";
import { createClient, type Failure, guard, guardKey, guardMode, members, text } from "@clientele/core/provider";
import { signature } from "./digest.ts";
import type { Customers } from "./generated/customers.ts";
import { operations, sensitive } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { Oauth } from "./oauth.ts";

const hosts = {
  test: "https://ipgtest.monri.com",
  live: "https://ipg.monri.com",
};

interface Mode extends ClientOptions {
  /** `test` moves no money, `live` does. There is no default. */
  readonly mode: "test" | "live";
}

/** Credentials of a merchant: every request is signed. */
export interface MonriMerchantOptions extends Mode {
  /** The authenticity token of the merchant's account. */
  readonly authenticityToken: string;
  /** The merchant key of the account; it signs and is never sent, but to obtain a token. */
  readonly merchantKey: string;
  readonly accessToken?: undefined;
}

/** A token from `oauth.createToken`: every request carries it. */
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
export class Monri {
  /** Customers and their stored payment methods. */
  readonly customers: Customers;
  /** Access tokens, in place of signatures. */
  readonly oauth: Oauth;
  /** The same API as an openapi-fetch client, typed by path. */
  readonly raw: RawClient<paths>;

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
    const client = createClient<paths>(
      {
        operations,
        sensitive,
        baseUrl: guardMode(hosts, mode),
        // A token is made to leave the server, so it is no reason to refuse a browser; as a credential it is redacted anyway.
        secrets: signed ? [merchantKey, authenticityToken] : [],
        authorize: async (request) => ({
          authorization: signed ? await signature(authenticityToken, merchantKey, request) : `Bearer ${accessToken}`,
        }),
        readFailure,
        refusal: (data) => (["invalid-request", "error"].includes(String(members(data).status)) ? {} : undefined),
      },
      options,
    );
    this.customers = client.resource("customers");
    this.oauth = new Oauth(
      client.resource("oauth"),
      signed ? { client_id: authenticityToken, client_secret: merchantKey } : undefined,
    );
    this.raw = client.raw;
  }
}

// No error body of this API has been recorded; these are the shapes that Monri's own SDKs read.
function readFailure({ status, message, errors }: Readonly<Record<string, unknown>>): Failure {
  const said = (Array.isArray(errors) ? errors : []).map((error) => text(error) ?? JSON.stringify(error));
  return {
    code: text(status),
    message: text(message) ?? said[0],
    issues: said.map((each) => ({ param: undefined, code: undefined, message: each })),
  };
}
