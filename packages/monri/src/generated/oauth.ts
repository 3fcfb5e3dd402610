// Generated from specs/monri.yaml by tools/codegen. Do not edit.
import type { ApiPromise, RequestOptions, SchemaOptions } from "@clientele/core";
import type { AccessToken, CreateTokenBody } from "./types.ts";

/** Short-lived access tokens, the alternative to signing every request. */
export interface Oauth {
  /** Create an access token. With `options.schema`, the payload is what the schema returns. */
  createToken<T>(body: CreateTokenBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Create an access token.
   *
   * Exchanges your credentials for an access token, to be sent as `Authorization: Bearer <access_token>`. It lives
   * for `expires_in` seconds (900 in the documentation); ask for a new one before then, and do not ask for one per
   * call.
   *
   * This resembles OAuth 2.0 client credentials but is not: the body is JSON, `scopes` is an array, and the answer
   * has a `status`. The call carries the merchant key, so make it from a server. It needs no `Authorization` header.
   *
   * (documented only) In the guides of Monri's mobile SDKs and in the code of the PHP and Ruby ones; absent from the
   * Customers API page. How bad credentials are answered is unknown.
   *
   * @param body - Your credentials, and what the token shall open.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The access token.
   * @throws {AuthenticationError} 401: The authenticity token and the merchant key do not belong together, or not to
   *   this host. (inferred)
   * @see {@link https://github.com/MonriPayments/monri-android | Monri's Android SDK, whose guide describes the token}
   * @example
   * ```ts
   * const accessToken = await client.oauth.createToken({
   *   client_id: "7db11ea5d4a1af32421b564c79b946d1ead3daf0",
   *   client_secret: "qwert1234",
   *   scopes: [
   *     "customers"
   *   ],
   *   grant_type: "client_credentials"
   * });
   * ```
   */
  createToken(body: CreateTokenBody, options?: RequestOptions): ApiPromise<AccessToken>;
}
