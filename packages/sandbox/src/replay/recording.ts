import { isMembers, type Members } from "../engine/body.ts";

/** A recorded exchange with a provider. */
export interface Recording {
  /** File it stands in, and its place there. */
  readonly name: string;
  readonly method: string;
  /** Path below the base path of the provider, or the whole URL. */
  readonly target: string;
  readonly host: string | undefined;
  /** Query without the question mark. */
  readonly query: string;
  /** Request body as it was sent; empty where there was none. */
  readonly body: string;
  /** Content type of the request body. */
  readonly type: string | undefined;
  readonly status: number;
  /** Response body: parsed where it is JSON; `undefined` where it was empty or is not known. */
  readonly response: unknown;
  /** Milliseconds since the epoch; `undefined` where the recording has no date. */
  readonly at: number | undefined;
}

/** Reads one exchange, an array of them, or an HTTP archive. Throws a `TypeError` for anything else. */
export function recordingsOf(value: unknown, name: string): Recording[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => recordingsOf(item, `${name}#${index}`));
  if (isMembers(value) && isMembers(value.log) && Array.isArray(value.log.entries)) {
    return value.log.entries.map((entry, index) => entryOf(entry, `${name}#${index}`));
  }
  const {
    method,
    path,
    status,
    host,
    query,
    requestBody,
    requestBodyRaw,
    requestHeaders,
    responseHeaders,
    responseBody,
    recordedAt,
  } = members(value);
  if (typeof method !== "string" || typeof path !== "string" || typeof status !== "number") {
    throw new TypeError(`${name} is no recording: it has no method, path or status.`);
  }
  const [target = "", search = ""] = path.split("?", 2);
  const raw = typeof requestBodyRaw === "string" ? requestBodyRaw : undefined;
  const sent = Object.entries(members(requestHeaders)).find(([header]) => header.toLowerCase() === "content-type")?.[1];
  const json = requestBody === undefined || requestBody === null ? "" : JSON.stringify(requestBody);
  const form = "application/x-www-form-urlencoded";
  return [
    {
      name,
      method: method.toUpperCase(),
      target,
      host: typeof host === "string" ? host : undefined,
      query: [search, queryOf(query)].filter(Boolean).join("&"),
      body: raw ?? json,
      type: raw !== undefined ? form : typeof sent === "string" ? sent : json === "" ? undefined : "application/json",
      status,
      response: responseBody ?? undefined,
      at: timeOf(recordedAt) ?? timeOf(members(responseHeaders).date),
    },
  ];
}

function entryOf(entry: unknown, name: string): Recording {
  const { request, response, startedDateTime } = members(entry);
  const { method, url, postData } = members(request);
  const { status, content } = members(response);
  if (typeof method !== "string" || typeof url !== "string" || typeof status !== "number" || !URL.canParse(url)) {
    throw new TypeError(`${name} is no exchange: it has no method, URL or status.`);
  }
  const { host, search } = new URL(url);
  const { text, mimeType } = members(postData);
  return {
    name,
    method: method.toUpperCase(),
    target: url,
    host,
    query: search.slice(1),
    body: typeof text === "string" ? text : "",
    type: typeof mimeType === "string" ? mimeType : undefined,
    status,
    response: contentOf(members(content)),
    at: timeOf(startedDateTime),
  };
}

function contentOf({ text, encoding }: Members): unknown {
  if (typeof text !== "string" || text === "") return undefined;
  try {
    const plain =
      encoding === "base64"
        ? new TextDecoder().decode(Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)))
        : text;
    return JSON.parse(plain);
  } catch {
    return text;
  }
}

const members = (value: unknown): Members => (isMembers(value) ? value : {});

function queryOf(query: unknown): string {
  if (typeof query === "string") return query.replace(/^\?/, "");
  const pairs = Object.entries(members(query)).flatMap(([name, value]) =>
    [value].flat().map((item) => [name, String(item)]),
  );
  return new URLSearchParams(pairs).toString();
}

function timeOf(date: unknown): number | undefined {
  const time = typeof date === "string" ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
