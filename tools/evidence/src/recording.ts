import { isNode, type Node, node } from "@clientele/openapi";

/** A recorded exchange, or an example from a provider's documentation. */
export interface Recording {
  /** Its file, and its place in the file. */
  readonly name: string;
  /** Name of the folder of the file. */
  readonly folder: string;
  readonly method: string;
  /** The URL that was called, or its path below the base path of a server. */
  readonly target: string;
  /** Host that was called, if known. */
  readonly host: string | undefined;
  /** The query as it was sent, without the question mark. */
  readonly query: string;
  /** The request body; `undefined` if none was sent or recorded. */
  readonly request: Body | undefined;
  readonly status: number;
  /** Response headers by name in lower case; `undefined` if they were not recorded. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly response: Body | undefined;
  /** Whether the response body was recorded, be it empty. */
  readonly isResponseTold: boolean;
  /** The year of the recording; `undefined` if unknown, as for examples from documentation. */
  readonly year: number | undefined;
}

/** A body as text, with its media type if known. */
export interface Body {
  readonly type: string | undefined;
  readonly text: string;
}

/** Thrown for input that is not a recording; the message names the file and the reason, without content. */
export class UnreadableInput extends Error {
  override readonly name = "UnreadableInput";
}

/**
 * A recording of the plain form: one JSON object with `method`, `path`, `status` and, if known, `host`, `query`,
 * `requestHeaders`, `requestBody` or `requestBodyRaw` (a form), `responseHeaders`, `responseBody` (`null`: empty) and
 * `recordedAt`.
 */
export function recordingOf(value: unknown, name: string, folder: string): Recording {
  if (!isNode(value)) throw new UnreadableInput(`${name}: is not an object`);
  const { method, path, status, host, query, requestBody, requestBodyRaw, responseBody, recordedAt } = value;
  if (typeof method !== "string") throw new UnreadableInput(`${name}: has no method`);
  if (typeof path !== "string" || !path.startsWith("/")) throw new UnreadableInput(`${name}: has no path`);
  if (!isStatus(status)) throw new UnreadableInput(`${name}: has no status`);
  const headers = value.responseHeaders === undefined ? undefined : headersOf(value.responseHeaders);
  const sent = headersOf(value.requestHeaders)["content-type"];
  const raw = typeof requestBodyRaw === "string" ? requestBodyRaw : undefined;
  const [bare = "", search = ""] = path.split("?", 2);
  return {
    name,
    folder,
    method: method.toUpperCase(),
    target: bare,
    host: typeof host === "string" ? host : undefined,
    query: [search, queryOf(query)].filter(Boolean).join("&"),
    request:
      raw === undefined
        ? bodyOf(requestBody, sent ?? "application/json")
        : { type: "application/x-www-form-urlencoded", text: raw },
    status,
    headers,
    response: bodyOf(responseBody, headers?.["content-type"]),
    isResponseTold: responseBody !== undefined,
    year: yearOf(recordedAt, name),
  };
}

/** Returns the year of a date; throws if it is not a date. */
export function yearOf(date: unknown, name: string): number | undefined {
  if (date === undefined || date === null) return undefined;
  const year = new Date(String(date)).getUTCFullYear();
  if (Number.isNaN(year)) throw new UnreadableInput(`${name}: has a recordedAt that is not a date`);
  return year;
}

/** Returns whether a value is an HTTP status code. */
export function isStatus(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599;
}

function bodyOf(value: unknown, type: string | undefined): Body | undefined {
  if (value === undefined || value === null) return undefined;
  const isText = typeof value === "string" && type !== undefined && !type.includes("json");
  return { type, text: isText ? value : JSON.stringify(value) };
}

function headersOf(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(node(value)).map(([name, text]) => [name.toLowerCase(), String(text)]));
}

function queryOf(query: unknown): string {
  if (typeof query === "string") return query.replace(/^\?/, "");
  const pairs = Object.entries(node(query) satisfies Node).flatMap(([name, value]) =>
    [value].flat().map((item) => [name, String(item)]),
  );
  return new URLSearchParams(pairs).toString();
}
