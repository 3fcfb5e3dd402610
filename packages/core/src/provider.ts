import type { Failure } from "./api-error.ts";
import type { Operation } from "./operation.ts";
import type { Query } from "./paging.ts";

/** One attempt as it will go over the wire: what a signature may cover. */
export interface OutgoingRequest {
  readonly method: string;
  /** The final URL, query included. */
  readonly url: string;
  /** The body text exactly as sent; empty where there is none. */
  readonly body: string;
}

/** An answer that is no success, whatever its status code. */
export interface Refusal {
  /** The status code whose error class fits. Default: the answer's own. */
  readonly status?: number;
  /** What it means, where the body does not say so itself. */
  readonly message?: string;
}

/** What a provider's package tells the transport about its provider. */
export interface Provider {
  /** The table of operations, generated from the spec. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Names whose values must not be shown, generated from the spec. */
  readonly sensitive: readonly string[];
  readonly baseUrl: string;
  /** Credentials, by value: taken out of every text that is shown. */
  readonly secrets: readonly string[];
  /** Makes the authentication headers; called for each attempt anew. */
  readonly authorize: (
    request: OutgoingRequest,
  ) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** Reads code, message and issues from the parsed body of an error. */
  readonly readFailure: (data: Readonly<Record<string, unknown>>) => Failure;
  /** Tells what a success answer really stands for, where its body says that it is none. */
  readonly refusal?: (data: unknown, operation: string) => Refusal | undefined;
  /** Query parameters of every call. */
  readonly query?: Query;
  /** Arrays in a query are written `name[0]=` rather than `name=`. */
  readonly indexedQuery?: boolean;
  /** Response header that holds the seconds until a rate limit ends, where there is no `Retry-After`. */
  readonly resetHeader?: string;
  /** Response header with the provider's id of the request. Default `x-request-id`. */
  readonly requestIdHeader?: string;
}
