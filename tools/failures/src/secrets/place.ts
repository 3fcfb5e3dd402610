import type { ClientOptions, FetchInit, StandardSchema } from "@clientele/core";
import type { Candidate } from "../discover.ts";
import type { Subject } from "../subject.ts";

/** A client with the options that a place adds to it. */
export interface Stage {
  readonly candidate: Candidate;
  readonly open: (options?: ClientOptions) => ClientLike;
  /** Makes an openapi-fetch client over a client. */
  readonly raw: (client: ClientLike) => RawLike;
  /** A name that the spec marks as sensitive. */
  readonly name: string;
  readonly schema?: StandardSchema<unknown> | undefined;
}

/** What every client has. */
export interface ClientLike {
  readonly baseUrl: string;
  fetch(path: string, init?: FetchInit): Promise<Response>;
}

/** What is used of an openapi-fetch client. */
export interface RawLike {
  POST(path: string, init: unknown): Promise<unknown>;
}

/** How a place calls: only named methods judge answers. */
export type Style = "named" | "fetch" | "raw";

/** A place of a request where a secret can be sent. */
export interface Place {
  readonly name: string;
  readonly style: Style;
  readonly send: (stage: Stage, secret: string) => Promise<unknown>;
}

const subjectOf = ({ candidate }: Stage, kind: Subject["kind"]): Subject => {
  const subject = candidate.subjects.find((each) => each.kind === kind);
  if (!subject) throw new TypeError(`${candidate.name} has no ${kind}`);
  return subject;
};

// Calls the method of an operation with a changed body or query.
function call(
  stage: Stage,
  kind: Subject["kind"],
  change: object,
  options: object = {},
  client = stage.open(),
): Promise<unknown> {
  const { operation, path, payload } = subjectOf(stage, kind);
  const [resource = "", method = ""] = operation.id.split(".");
  const owner = (client as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[resource]; // checked below
  const run = owner?.[method];
  if (typeof run !== "function") throw new TypeError(`the client has no method ${operation.id}`);
  const input = payload.length || kind !== "read" ? [{ ...Object(payload[0]), ...change }] : [];
  return run.call(owner, ...path, ...input, { schema: stage.schema, ...options });
}

const form = (name: string, secret: string): FormData => {
  const data = new FormData();
  data.append("file", new Blob(["x"]), "x.txt");
  data.append(name, secret);
  return data;
};

const post = (
  stage: Stage,
  body: NonNullable<FetchInit["body"]>,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> => stage.open().fetch("/elsewhere", { method: "POST", body, headers });

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const json = ({ name }: Stage, secret: string): string => JSON.stringify({ deep: [{ [name]: secret }] });

const bodies: Readonly<Record<string, (stage: Stage, secret: string) => NonNullable<FetchInit["body"]>>> = {
  "JSON text": json,
  "JSON bytes": (stage, secret) => bytes(json(stage, secret)),
  "a JSON Blob": (stage, secret) => new Blob([json(stage, secret)]),
  "a JSON stream": (stage, secret) => new Blob([json(stage, secret)]).stream(),
  "form text": ({ name }, secret) => new URLSearchParams({ [`card[${name}]`]: secret }).toString(),
  URLSearchParams: ({ name }, secret) => new URLSearchParams({ [name]: secret }),
  FormData: ({ name }, secret) => form(name, secret),
};

/** Every place. */
export const places: readonly Place[] = [
  {
    name: "a member of a body",
    style: "named",
    send: (stage, secret) => call(stage, "write", { [stage.name]: secret }),
  },
  {
    name: "deep in a body",
    style: "named",
    send: (stage, secret) => call(stage, "write", { metadata: [{ list: [{ [stage.name]: { any: [secret] } }] }] }),
  },
  {
    name: "JSON in a member of a body",
    style: "named",
    send: (stage, secret) => call(stage, "write", { metadata: json(stage, secret) }),
  },
  { name: "a query", style: "named", send: (stage, secret) => call(stage, "list", { [stage.name]: secret }) },
  ...(["read", "write"] as const).flatMap((kind): Place[] => [
    {
      name: `a header of a ${kind}`,
      style: "named",
      send: (stage, secret) => call(stage, kind, {}, { headers: { "X-API-KEY": `Key ${encodeURIComponent(secret)}` } }),
    },
    {
      name: `a cookie of the client, in a ${kind}`,
      style: "named",
      send: (stage, secret) =>
        call(
          stage,
          kind,
          {},
          {},
          stage.open({ headers: { COOKIE: `a=b1; login_token=${encodeURIComponent(secret)}; c=d1` } }),
        ),
    },
  ]),
  ...Object.entries(bodies).map(
    ([name, make]): Place => ({
      name: `a body of ${name}`,
      style: "fetch",
      send: (stage, secret) => post(stage, make(stage, secret)),
    }),
  ),
  {
    name: "a query",
    style: "fetch",
    send: (stage, secret) => stage.open().fetch(`/elsewhere?${new URLSearchParams({ [stage.name]: secret })}`),
  },
  ...["pan", "cvv", "access_token", "authToken"].map(
    (name): Place => ({
      name: `${name} in a query`,
      style: "fetch",
      send: (stage, secret) => stage.open().fetch(`/elsewhere?${new URLSearchParams({ [name]: secret })}`),
    }),
  ),
  {
    name: "a header",
    style: "fetch",
    send: (stage, secret) =>
      stage.open().fetch("/elsewhere", { headers: new Headers({ "X-Secret": encodeURIComponent(secret) }) }),
  },
  {
    name: "a JSON body",
    style: "raw",
    send: (stage, secret) => stage.raw(stage.open()).POST("/elsewhere", { body: { [stage.name]: secret } }),
  },
  {
    name: "FormData",
    style: "raw",
    send: (stage, secret) => stage.raw(stage.open()).POST("/elsewhere", { body: form(stage.name, secret) }),
  },
  {
    name: "a query",
    style: "raw",
    send: (stage, secret) =>
      stage.raw(stage.open()).POST("/elsewhere", { params: { query: { [stage.name]: secret } } }),
  },
  {
    name: "a header",
    style: "raw",
    send: (stage, secret) =>
      stage.raw(stage.open()).POST("/elsewhere", { params: { header: { "X-Api-Key": encodeURIComponent(secret) } } }),
  },
];
