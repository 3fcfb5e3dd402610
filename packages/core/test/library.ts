import type {
  ApiPromise,
  ClientOptions,
  Fetch,
  FetchContext,
  PagePromise,
  RequestOptions,
  SchemaOptions,
} from "../src/index.ts";
import { byNext, Client, members, type Operation, type Provider, text } from "../src/provider-kit.ts";

/** The key of the library's clients, which no output may show. */
export const KEY = "lib_key_51Hx/9Qm+z";

/** Operations of a fictitious provider: one of each kind that the transport distinguishes. */
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
      ? issues.map(members).map((issue) => ({
          param: text(issue.param),
          code: text(issue.code),
          message: text(issue.message) ?? "",
        }))
      : [],
  }),
};

/** Options of a client of the library, and changes to its provider. */
export interface LibraryOptions extends ClientOptions {
  readonly provider?: Partial<Provider>;
}

/** The arguments of a call, by the part of the request that they become. */
export interface Arguments {
  /** Path arguments by their names in the path template. */
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

type Method = (...args: unknown[]) => never;

/** A client of the library whose operations are called by their ids. */
export class Library extends Client {
  readonly #operations: Readonly<Record<string, Operation>>;

  constructor(options: LibraryOptions) {
    const facts = { ...provider, ...options.provider };
    super(facts, options);
    this.#operations = facts.operations;
  }

  call<T>(id: string, input: Arguments, options?: RequestOptions | SchemaOptions<unknown>): ApiPromise<T> {
    return this.#call(id, input, options);
  }

  list<T>(id: string, input: Arguments, options?: RequestOptions | SchemaOptions<unknown>): PagePromise<T> {
    return this.#call(id, input, options);
  }

  #call(id: string, { path = {}, query, body }: Arguments, options?: object): never {
    const [owner = "", name = ""] = id.split(".");
    const rule = this.#operations[id];
    const method = this.resource<Record<string, Method>>(owner)[name];
    if (!rule || !method) throw new Error(`the library has no ${id}`);
    const names = rule.path.match(/[^{]+(?=})/g) ?? [];
    const args = names.map((argument) => path[argument]);
    return method(...args, ...(rule.body ? [body] : []), ...(rule.query ? [query] : []), options);
  }
}

/** Makes a client of the library. */
export function createLibrary(options: LibraryOptions = {}): Library {
  return new Library(options);
}

/** Reads a book: a call that is safe to repeat. */
export function retrieve(options: LibraryOptions & { readonly call?: RequestOptions }): Promise<unknown> {
  const { call, ...rest } = options;
  return createLibrary(rest).call("books.retrieve", { path: { "book-id": "b1" } }, call);
}

/** Creates a book: a call that must not be made twice. */
export function create(options: LibraryOptions & { readonly call?: RequestOptions }): Promise<unknown> {
  const { call, ...rest } = options;
  return createLibrary(rest).call("books.create", { body: { title: "Emma" } }, call);
}

/** An answer with a JSON body. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** A book in the form of the library's answers. */
export const book = (): Response => json({ data: { title: "Emma" } });

/** One request as it reached `fetch`. */
export interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
  readonly redirect: string | undefined;
  readonly context: FetchContext;
}

/** The reply of a stub to one request: a response, or a rejection. */
export type Reply = (sent: Sent) => Response | Promise<Response>;

/** A `fetch` that records its requests and replies from a script, whose last entry repeats. */
export interface Stub extends Fetch {
  readonly sent: readonly Sent[];
}

/** Makes a stub of `fetch`. */
export function stub(...replies: readonly [Reply, ...Reply[]]): Stub {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, { method, headers, body, signal, redirect }, context) => {
    if (!signal) throw new TypeError("every attempt has a signal");
    const one = { url, method, headers: new Headers(headers), body, signal, redirect, context };
    const reply = replies[Math.min(sent.push(one), replies.length) - 1] ?? replies[0];
    return reply(one);
  };
  return Object.assign(fetch, { sent });
}

/** A reply that rejects, with a new error each time. */
export function fails(make: () => unknown): Reply {
  return () => Promise.reject(make());
}

/** The error of the platform's `fetch`: `fetch failed`, and its cause with code and system call. */
export function broken(
  code: string,
  { message = code, syscall }: { message?: string; syscall?: string } = {},
): TypeError {
  const facts = syscall === undefined ? { code } : { code, syscall };
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), facts) });
}

/** Returns what a promise rejects with; throws if it resolves. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`resolved to ${JSON.stringify(value)}`);
}
