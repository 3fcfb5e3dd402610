import { isNode, type Node, node } from "@clientele/openapi";

/** One exchange that somebody recorded, or that a provider's documentation shows. */
export interface Recording {
  /** The file it stands in, and its place there. */
  readonly name: string;
  /** Folder of the file, by its own name. */
  readonly folder: string;
  readonly method: string;
  /** The URL that was called, or its path below the base path of a server. */
  readonly target: string;
  /** Host that was called, where it is known. */
  readonly host: string | undefined;
  /** The query as it was sent, without the question mark. */
  readonly query: string;
  /** The request body; `undefined` where none was sent, or none is told. */
  readonly request: Body | undefined;
  readonly status: number;
  /** Response headers by name in lower case; `undefined` where nobody wrote them down. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly response: Body | undefined;
  /** Somebody wrote down what the response body was, if only that it was empty. */
  readonly isResponseTold: boolean;
  /** The year it was recorded in; `undefined` where nobody says, as for the examples of documentation. */
  readonly year: number | undefined;
}

/** A body as text, with its media type where that is known. */
export interface Body {
  readonly type: string | undefined;
  readonly text: string;
}

/** Input that is no recording; the message says what is wrong with which file, and shows nothing of its content. */
export class UnreadableInput extends Error {
  override readonly name = "UnreadableInput";
}

/**
 * A recording of the plain form: one JSON object with `method`, `path`, `status` and, as far as known, `host`, `query`,
 * `requestHeaders`, `requestBody` or `requestBodyRaw` (a form), `responseHeaders`, `responseBody` (`null`: empty) and
 * `recordedAt`.
 */
export function recordingOf(value: unknown, name: string, folder: string): Recording {
  if (!isNode(value)) throw new UnreadableInput(`${name}: is no object`);
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

/** The year of a date; throws where it is no date. */
export function yearOf(date: unknown, name: string): number | undefined {
  if (date === undefined || date === null) return undefined;
  const year = new Date(String(date)).getUTCFullYear();
  if (Number.isNaN(year)) throw new UnreadableInput(`${name}: does not say when it was recorded by a date`);
  return year;
}

/** Whether a value is a status code of HTTP. */
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
