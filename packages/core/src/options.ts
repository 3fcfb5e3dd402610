import type { Hooks } from "./hooks.ts";
import type { Limiter } from "./limiter.ts";
import type { StandardSchema } from "./schema.ts";

/** What a custom `fetch` learns of the attempt that it sends. */
export interface FetchContext {
  /** The same for all attempts of one call, unique within the process. */
  readonly callId: string;
  /** The operationId of the spec, `customers.retrieve`. */
  readonly operation: string;
  /** The path template. */
  readonly urlTemplate: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** The platform's `fetch`, or a function that behaves like it. */
export type Fetch = (url: string, init: RequestInit, context: FetchContext) => Promise<Response>;

/** Headers by name; a member that is `undefined` is left out. */
export type HeaderOptions = Readonly<Record<string, string | undefined>> | Headers;

/** Options of every client, beside the provider's own. */
export interface ClientOptions {
  /** The URL below which the spec's paths are appended. Default: the provider's; set it for a mock or a proxy. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds for one attempt, from connecting to the last byte. Default 30,000. */
  readonly timeout?: number | undefined;
  /** How often a failed attempt is repeated, where that is safe. Default 2. */
  readonly maxRetries?: number | undefined;
  /** Headers of every request. */
  readonly headers?: HeaderOptions | undefined;
  /** Functions that observe calls; those of an array run in order. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Limits how many requests run at a time, from `createLimiter`. Default: no limit. */
  readonly limiter?: Limiter | undefined;
  /** Permits a `baseUrl` with plain http on other hosts than loopback. Default false. */
  readonly allowInsecureHttp?: boolean | undefined;
  /** Permits a secret key in a browser. Default false. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

interface AttemptOptions {
  /** Milliseconds for one attempt. Default: the client's. */
  readonly timeout?: number | undefined;
  /** How often a failed attempt is repeated. Default: the client's. */
  readonly maxRetries?: number | undefined;
}

/** Options of one call. */
export interface CallOptions extends AttemptOptions {
  /** Aborts the call, waits between attempts included; the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Further headers, which override the client's. */
  readonly headers?: HeaderOptions | undefined;
}

/** Options of one call whose payload is typed by the spec. */
export interface RequestOptions extends CallOptions {
  readonly schema?: undefined;
}

/** Options of one call whose payload is parsed by a schema; on a list it is the schema of one item. */
export interface SchemaOptions<Output> extends CallOptions {
  /** Any Standard Schema: zod, valibot, arktype and others. */
  readonly schema: StandardSchema<Output>;
}

/** Options of `client.fetch`: those of the platform's `fetch`, and those of a call. */
export interface FetchInit extends Omit<RequestInit, "signal">, AttemptOptions {
  /** Aborts the call; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | null | undefined;
}
