import type { ApiPromise, ClientOptions, Fetch, PagePromise, RequestOptions, SchemaOptions } from "../src/index.ts";
import {
  byNext,
  type Client,
  createClient,
  members,
  type Operation,
  type Provider,
  text,
} from "../src/provider-kit.ts";

/** The key of the library's clients; no output may ever show it. */
export const KEY = "lib_key_51Hx/9Qm+z";

/** Operations of a provider that does not exist: one of each kind that the transport tells apart. */
export const operations: Readonly<Record<string, Operation>> = {
  "books.list": {
    method: "GET",
    path: "/books",
    safe: true,
    query: true,
    unwrap: ["data"],
    pages: [byNext("cursor", ["next"])],
  },
  "books.retrieve": { method: "GET", path: "/books/{book-id}", safe: true, query: true, unwrap: ["data"] },
  "books.create": { method: "POST", path: "/books", body: true, query: true, unwrap: ["data"] },
  "books.delete": { method: "DELETE", path: "/books/{book-id}", empty: true },
  "books.page": { method: "GET", path: "/books/{book-id}/pages/{number}", safe: true, integers: ["number"] },
  "doors.open": { method: "POST", path: "/doors", anonymous: true },
};

const provider: Provider = {
  operations,
  sensitive: ["card_number", "cvc", "pin"],
  baseUrl: "https://library.example/v1",
  secrets: [KEY],
  authorize: () => ({ authorization: `Basic ${btoa(`${KEY}:`)}` }),
  readFailure: ({ code, message, issues }) => ({
    code: text(code),
    message: text(message),
    issues: Array.isArray(issues)
      ? issues.map(members).map(({ param, code: kind, message: said }) => ({
          param: text(param),
          code: text(kind),
          message: text(said) ?? "",
        }))
      : [],
  }),
};

/** What a test changes of the library, beside the options of its client. */
export interface LibraryOptions extends ClientOptions {
  readonly provider?: Partial<Provider>;
}

/** What the arguments of a call are, by their kinds. */
export interface Arguments {
  /** Path arguments by their names in the path template. */
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/** A client of the library whose operations are called by their ids. */
export interface Library extends Client<{}> {
  call<T>(id: string, input: Arguments, options?: RequestOptions | SchemaOptions<unknown>): ApiPromise<T>;
  list<T>(id: string, input: Arguments, options?: RequestOptions | SchemaOptions<unknown>): PagePromise<T>;
}

type Method = (...args: unknown[]) => never;

/** Makes a client of the library. */
export function createLibrary({ provider: changes, ...options }: LibraryOptions = {}): Library {
  const facts = { ...provider, ...changes };
  const client = createClient<{}>(facts, options);
  const call = (id: string, { path = {}, query, body }: Arguments, options?: object): never => {
    const [owner = "", name = ""] = id.split(".");
    const rule = facts.operations[id];
    const method = client.resource<Record<string, Method>>(owner)[name];
    if (!rule || !method) throw new Error(`the library has no ${id}`);
    const names = rule.path.match(/[^{]+(?=})/g) ?? [];
    const args = names.map((argument) => path[argument]);
    return method(...args, ...(rule.body ? [body] : []), ...(rule.query ? [query] : []), options);
  };
  return { ...client, call, list: call };
}

/** Reads a book, the simplest of calls. */
export function retrieve(options: LibraryOptions & { readonly call?: RequestOptions }): Promise<unknown> {
  const { call, ...rest } = options;
  return createLibrary(rest).call("books.retrieve", { path: { "book-id": "b1" } }, call);
}

/** Creates a book, a call that must not be made twice. */
export function create(options: LibraryOptions & { readonly call?: RequestOptions }): Promise<unknown> {
  const { call, ...rest } = options;
  return createLibrary(rest).call("books.create", { body: { title: "Emma" } }, call);
}

/** An answer with a JSON body. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** A book as the library answers with it. */
export const book = (): Response => json({ data: { title: "Emma" } });

/** One request as it reached `fetch`. */
export interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
  readonly redirect: string | undefined;
}

/** What a stub does with a request: answers it, or throws what it was given. */
export type Reply = (sent: Sent) => Response | Promise<Response>;

/** A `fetch` that remembers what it was given and replies by a script, whose last entry repeats. */
export interface Stub extends Fetch {
  readonly sent: readonly Sent[];
}

/** Makes a stub of `fetch`. */
export function stub(...replies: readonly [Reply, ...Reply[]]): Stub {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, { method, headers, body, signal, redirect }) => {
    if (!signal) throw new TypeError("every attempt has a signal");
    const one = { url, method, headers: new Headers(headers), body, signal, redirect };
    const reply = replies[Math.min(sent.push(one), replies.length) - 1] ?? replies[0];
    return reply(one);
  };
  return Object.assign(fetch, { sent });
}

/** A reply that fails, with a fresh error each time. */
export function fails(make: () => unknown): Reply {
  return () => Promise.reject(make());
}

/** The error of the platform's `fetch`: `fetch failed`, and beneath it what really happened. */
export function broken(code: string, message: string = code): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

/** What a promise rejects with; throws where it does not reject. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`resolved to ${JSON.stringify(value)} where a rejection was due`);
}
