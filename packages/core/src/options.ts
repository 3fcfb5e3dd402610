import type { Hooks, Logger } from "./hooks.ts";
import type { StandardSchema } from "./schema.ts";

/** The platform's `fetch`, or anything that behaves like it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options of every client, beside the provider's own. */
export interface ClientOptions {
  /** Where requests go. Default: the provider's host; set it for a mock, a proxy or a private installation. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds for one attempt, from connecting to the last byte. Default 30,000. */
  readonly timeout?: number | undefined;
  /** How often a failed attempt is repeated, where repeating is safe. Default 2. */
  readonly maxRetries?: number | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Functions that watch calls. */
  readonly hooks?: Hooks | undefined;
  /** Receives a line for each request, response, retry and error. */
  readonly logger?: Logger | undefined;
  /** Permits a `baseUrl` with plain http outside loopback hosts. Default false. */
  readonly allowInsecureHttp?: boolean | undefined;
  /** Permits a secret key in a browser. Default false. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call at once, waits between attempts included; the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, in place of the client's. */
  readonly timeout?: number | undefined;
  /** Repetitions, in place of the client's. */
  readonly maxRetries?: number | undefined;
  /** Further headers, over the client's. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Options of one call whose payload is typed by the spec. */
export interface RequestOptions extends CallOptions {
  readonly schema?: undefined;
}

/** Options of one call whose payload goes through a schema; on a list it is the schema of one item. */
export interface SchemaOptions<Output> extends CallOptions {
  /** Any Standard Schema: zod, valibot, arktype and others. */
  readonly schema: StandardSchema<Output>;
}
