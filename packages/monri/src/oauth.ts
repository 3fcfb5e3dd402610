import { ApiPromise, type RequestOptions, type WithResponse } from "@clientele/core";
import { guard } from "@clientele/core/provider";
import type { Oauth as Generated } from "./generated/oauth.ts";
import type { AccessToken, CreateTokenBody } from "./generated/types.ts";

/** The scopes of a token; the credentials are the client's. */
export type TokenRequest = Pick<CreateTokenBody, "scopes">;

type Credentials = Pick<CreateTokenBody, "client_id" | "client_secret">;

/** Access tokens for the merchant of the client. */
export class Oauth {
  readonly #generated: Generated;
  readonly #credentials: Credentials | undefined;

  /** @internal */
  constructor(generated: Generated, credentials: Credentials | undefined) {
    this.#generated = generated;
    this.#credentials = credentials;
  }

  /**
   * Obtains an access token, for `new Monri({ accessToken, mode })`.
   *
   * @param request - The scopes, `customers` and `payment-methods` for this API.
   * @throws {ConfigurationError} The client was made with a token, which cannot obtain another.
   */
  createToken(request: TokenRequest, options?: RequestOptions): ApiPromise<AccessToken> {
    const call = async (): Promise<WithResponse<AccessToken>> => {
      guard(this.#credentials, "createToken needs a client made with authenticityToken and merchantKey");
      guard(Array.isArray(request?.scopes), 'createToken: scopes must be an array, ["customers", "payment-methods"]');
      const body = { ...this.#credentials, grant_type: "client_credentials" as const, scopes: request.scopes };
      return this.#generated.createToken(body, options).withResponse();
    };
    return ApiPromise.from(call());
  }
}
