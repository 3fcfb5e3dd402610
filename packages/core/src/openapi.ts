// openapi-fetch is imported here and nowhere else; docs/decisions tells what would take its place.
import createClient, { type Client } from "openapi-fetch";
import { encodeForm } from "./form.ts";
import { guard, guardBaseUrl } from "./guard.ts";
import type { ClientOptions } from "./options.ts";
import type { Provider } from "./provider.ts";
import type { RawInit } from "./raw.ts";

/** An openapi-fetch client of the paths of a spec. */
export type RawClient<Paths extends {}> = Client<Paths>;

/** An openapi-fetch client as it is at run time, where no spec types it. */
export interface UntypedClient {
  request(method: string, path: string, init?: RawInit): Promise<{ readonly response: object }>;
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

/** Makes an openapi-fetch client that builds the requests; each call brings along the `fetch` that sends them. */
export function createOpenApiClient(
  { baseUrl, indexedQuery }: Provider,
  { baseUrl: other = baseUrl, allowInsecureHttp, headers }: ClientOptions,
): UntypedClient {
  const client = createClient<{}>({
    baseUrl: guardBaseUrl(other, allowInsecureHttp),
    headers: { accept: "application/json", ...headers },
    bodySerializer: serializeBody as never, // it is called with the merged headers
    querySerializer: (query) => encodeForm(query, indexedQuery ? "[index]" : ""),
    // The values have been checked and percent-encoded.
    pathSerializer: (path, values) =>
      Object.entries(values).reduce((url, [name, value]) => url.replace(`{${name}}`, String(value)), path),
  });
  return client as unknown as UntypedClient; // its paths only ever type the arguments
}
