// openapi-fetch is imported here and nowhere else; docs/decisions tells what would take its place.
import createClient, { type Client } from "openapi-fetch";
import { encodeForm } from "./form.ts";
import { guard } from "./guard.ts";

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
  /** Sends a request as openapi-fetch has built it. Default: what each call brings along. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Builds the request. Default: the platform's `Request`. */
  readonly Request?: typeof Request;
  /** Arrays in a query are written `name[0]=` rather than `name=`. */
  readonly indexedQuery: boolean | undefined;
}

const serializeBody = (body: unknown, headers: Headers): string => {
  try {
    return headers.get("content-type")?.includes("x-www-form-urlencoded")
      ? encodeForm(body, "[]")
      : JSON.stringify(body);
  } catch (error) {
    guard(false, `body cannot be written as JSON: ${(error as Error).message}`); // JSON.stringify throws errors
  }
};

/** Makes an openapi-fetch client that sends through us. */
export function createOpenApiClient({ indexedQuery, ...options }: OpenApiOptions): UntypedClient {
  const client = createClient<{}>({
    ...options,
    bodySerializer: serializeBody as never, // it is called with the merged headers
    querySerializer: (query) => encodeForm(query, indexedQuery ? "[index]" : ""),
    // The values have been checked and percent-encoded.
    pathSerializer: (path, values) => path.replace(/\{([^}]+)\}/g, (_, name) => String(values[name])),
  });
  return client as unknown as UntypedClient; // its paths only ever type the arguments
}
