import type { SchemaIssue, StandardSchema } from "@clientele/core";

/** What a server, a network or a schema does with an echo. */
export interface Channel {
  readonly name: string;
  /** Stands in for `fetch`; `failure` is an error body of the provider, `success` the text of a success. */
  readonly respond: (echo: string, bodies: Bodies) => Response | Promise<Response>;
  /** Makes the schema of the call, where the channel is one. */
  readonly schema?: (echo: () => string) => StandardSchema<unknown>;
}

/** Bodies as the spec has them. */
export interface Bodies {
  readonly failure: unknown;
  readonly success: unknown;
  /** Members that are added to a JSON body. */
  readonly received?: Readonly<Record<string, string>> | undefined;
}

const json = (body: unknown, status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

const merged = (body: unknown, more: object | undefined): unknown => (more ? Object.assign({}, body, more) : body);

function withEcho(value: unknown, echo: string): unknown {
  if (typeof value === "string") return `${value} ${echo}`;
  if (Array.isArray(value)) return value.map((item) => withEcho(item, echo));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withEcho(member, echo)]));
}

// What may stand in a header: Latin-1 without control characters.
const line = (echo: string): string => echo.replace(/[^ -~]/gu, (char) => encodeURIComponent(char));

function broken(text: string, reason: unknown): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(reason);
      else controller.enqueue(new TextEncoder().encode(text));
      sent = true;
    },
  });
}

const errors = (echo: string): Readonly<Record<string, unknown>> => {
  const named = Object.assign(new TypeError(echo), {
    code: echo,
    name: echo,
    config: { data: echo },
    [Symbol("s")]: echo,
  });
  const getters = Object.defineProperties(new Error(echo), {
    code: {
      get() {
        throw new Error(echo);
      },
    },
    name: { get: () => echo, enumerable: true },
  });
  const trap = (): never => {
    throw new Error(echo);
  };
  return {
    "an error": named,
    "a chain of errors": new Error("outer", { cause: new Error(echo, { cause: { message: echo, deep: { echo } } }) }),
    "several errors": new AggregateError([new Error(echo), named], echo),
    "a Map": Object.assign(new Error(echo), { headers: new Map([[echo, echo]]), set: new Set([echo]) }),
    "getters that throw": getters,
    "a proxy that throws": new Error(echo, {
      cause: new Proxy(named, { get: trap, ownKeys: trap, getPrototypeOf: trap }),
    }),
    "a text": echo,
  };
};

const issue = (echo: string): SchemaIssue => {
  const segment = { type: "object", origin: "value", input: { echo }, key: "name", value: echo };
  return { message: `Invalid: received ${echo}`, path: [segment, 0] };
};

/** Every way in which an echo can come to be shown. */
export const channels: readonly Channel[] = [
  {
    name: "the words of an error",
    respond: (echo, { failure, received }) => json(merged(withEcho(failure, echo), received), 400),
  },
  {
    name: "a page that is no JSON",
    respond: (echo) =>
      new Response(`<h1>${"x".repeat(250)} ${echo}</h1>`, { status: 502, headers: { "content-type": "text/html" } }),
  },
  {
    name: "the id of the request",
    respond: (echo, { failure }) => json(failure, 404, { "x-request-id": line(echo), "x-amzn-requestid": line(echo) }),
  },
  {
    name: "a redirect",
    respond: (echo) =>
      new Response(null, { status: 302, headers: { location: `https://elsewhere.example/?at=${line(echo)}` } }),
  },
  { name: "a reason phrase", respond: (echo) => new Response(null, { status: 500, statusText: line(echo) }) },
  {
    name: "the type of a success",
    respond: (echo) => new Response("<html>", { headers: { "content-type": `text/html; x="${line(echo)}"` } }),
  },
  ...Object.keys(errors("")).map(
    (name): Channel => ({
      name: `a failed connection: ${name}`,
      respond: (echo) => Promise.reject(errors(echo)[name]),
    }),
  ),
  {
    name: "a body that breaks off",
    respond: (echo) => new Response(broken(`<p>${echo}</p>`, new Error(echo)), { status: 500 }),
  },
  {
    name: "a success that breaks off",
    respond: (echo) =>
      new Response(broken("{", new Error(echo)), { status: 200, headers: { "content-type": "application/json" } }),
  },
  {
    name: "a schema",
    respond: (_, { success, received }) => json(merged(success, received), 200),
    schema: (echo) => ({ "~standard": { version: 1, vendor: "test", validate: () => ({ issues: [issue(echo())] }) } }),
  },
];
