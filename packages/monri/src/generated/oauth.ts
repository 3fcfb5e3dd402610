// Generated from specs/monri.yaml by tools/codegen. Do not edit.
import type { ApiPromise, RequestOptions, SchemaOptions } from "@clientele/core";
import type { AccessToken, CreateTokenBody } from "./types.ts";

/** Short-lived access tokens, the alternative to signing every request. */
export interface Oauth {
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
   * @param body - Your credentials, and what the token shall open.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The access token.
   * @throws {AuthenticationError} 401: The authenticity token and the merchant key do not belong together, or not to
   *   this host.
   * @see {@link https://github.com/MonriPayments/monri-android | Monri's Android SDK, whose guide describes the token}
   */
  createToken(body: CreateTokenBody, options?: RequestOptions): ApiPromise<AccessToken>;
  createToken<T>(body: CreateTokenBody, options: SchemaOptions<T>): ApiPromise<T>;
}
