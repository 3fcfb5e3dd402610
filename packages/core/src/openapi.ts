// openapi-fetch is imported here and nowhere else; docs/decisions tells what would take its place.
import createClient, { type Client } from "openapi-fetch";
import { brackets, encodeForm } from "./form.ts";
import type { Query } from "./paging.ts";

/** An openapi-fetch client of the paths of a spec. */
export type RawClient<Paths extends {}> = Client<Paths>;

/** An openapi-fetch client as it is at run time, where no spec types it. */
export interface UntypedClient {
  request(method: string, path: string, init: object): Promise<{ readonly response: Response }>;
}

/** What distinguishes one of our openapi-fetch clients from another. */
export interface OpenApiOptions {
  readonly baseUrl: string;
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Sends a request as openapi-fetch has built it. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Builds the request. Default: the platform's `Request`. */
  readonly Request?: typeof Request;
  /** Arrays in a query are written `name[0]=`. */
  readonly indexedQuery: boolean | undefined;
}

const serializeBody = (body: unknown, headers?: Headers | Readonly<Record<string, unknown>>): string =>
  headers instanceof Headers && headers.get("content-type")?.includes("x-www-form-urlencoded")
    ? encodeForm(body)
    : JSON.stringify(body);

const serializeIndexed = (query: Query): string => new URLSearchParams(brackets(query, "", true)).toString();

/** Makes an openapi-fetch client that sends through us. */
export function createOpenApiClient(options: OpenApiOptions): UntypedClient {
  const { indexedQuery, ...rest } = options;
  return createClient<{}>({
    ...rest,
    bodySerializer: serializeBody,
    ...(indexedQuery && { querySerializer: serializeIndexed }),
    // The paths only ever type the arguments.
  }) as unknown as UntypedClient;
}
