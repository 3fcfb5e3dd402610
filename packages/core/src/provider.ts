import type { Issue } from "./api-error.ts";
import type { Operation } from "./operation.ts";
import type { Query } from "./page-rule.ts";

/** One attempt as it is sent: what a signature may cover. */
export interface OutgoingRequest {
  readonly method: string;
  /** The final URL, query included. */
  readonly url: string;
  /** The body exactly as sent, empty where there is none; bytes where `client.fetch` was given something other than text. */
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Makes the authentication headers of one attempt. */
export type Authorize = (
  request: OutgoingRequest,
) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

/** The content of a provider's error body. */
export interface Failure {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly issues?: readonly Issue[];
  /** The provider's advice. */
  readonly hint?: string | undefined;
}

/** A success status whose body reports a failure. */
export interface Refusal {
  /** The status code whose error class fits. Default: the status of the response. */
  readonly status?: number;
  /** What it means, where the body does not say. */
  readonly message?: string;
}

/** What the package of a provider passes to the transport. */
export interface Provider {
  /** The table of operations, generated from the spec. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Names whose values must not be shown, generated from the spec. */
  readonly sensitive: readonly string[];
  readonly baseUrl: string;
  /** Credentials, by value: redacted wherever they appear. */
  readonly secrets: readonly string[];
  /** Called for each attempt anew. */
  readonly authorize: Authorize;
  /** Reads code, message, issues and hint from the parsed body of an error. */
  readonly readFailure: (data: Readonly<Record<string, unknown>>) => Failure;
  /** Returns a refusal where the body of a success status reports a failure. */
  readonly refusal?: (data: unknown, operation: string) => Refusal | undefined;
  /** Query parameters of every call. */
  readonly query?: Query;
  /** Whether arrays in a query are written `name[0]=` rather than `name=`. */
  readonly indexedQuery?: boolean;
  /** Response header with the seconds until a rate limit ends, where a 429 has no `Retry-After`. */
  readonly resetHeader?: string;
  /** Response header with the provider's id of the request. Default `x-request-id`. */
  readonly requestIdHeader?: string;
}
