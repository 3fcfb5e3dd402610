import { createEngine } from "../../src/engine/engine.ts";
import type { SandboxOptions } from "../../src/engine/options.ts";
import { type AnyProvider, defineProvider } from "../../src/provider.ts";

interface Book {
  readonly id: string;
  readonly title: string;
}

interface Operations {
  "books.list": { responses: { 200: { content: { "application/json": Book[] } } } };
  "books.create": { responses: { 201: { content: { "application/json": Book } } } };
  "books.newest": { responses: { 200: { content: { "application/json": Book | null } } } };
  "books.retrieve": {
    parameters: { path: { id: string } };
    responses: {
      200: { content: { "application/json": Book } };
      404: { content: { "application/json": { message: string } } };
    };
  };
}

interface Kinds {
  book: Book;
}

/** A provider that exists only to test the engine: a library with webhooks, timers and a rate limit. */
const library = defineProvider<Operations, Kinds, "library.limited" | "library.dusty", { lend(id: string): string }>({
  name: "library",
  table: {
    "books.list": { method: "GET", path: "/books" },
    "books.create": { method: "POST", path: "/books" },
    "books.retrieve": { method: "GET", path: "/books/{id}" },
    "books.newest": { method: "GET", path: "/books/newest" },
  },
  aliases: { "GET /old-books": "books.list" },
  base: "/v1",
  testHosts: ["test.library.example"],
  liveHosts: ["library.example"],
  rules: {
    "library.limited": ["documented", "the library", "Three requests a minute."],
    "library.dusty": ["unknown", "not seen", "Books are dusty.", false],
  },
  sensitive: ["shelf"],
  credentials: { key: "any" },
  authenticate({ request }) {
    const key = request.headers.get("x-key");
    return key === null ? { status: 401, body: { message: "Who are you?" } } : { credential: key };
  },
  error: (trouble, message) => ({ status: trouble === "failure" ? 500 : 400, body: { trouble, message } }),
  handlers: {
    "books.list": ({ world }) => ({ status: 200, body: world.list("book") }),
    "books.create"({ world, body, emit, schedule, now, use }) {
      const book = { id: world.random(8), title: use("library.dusty") ? "dust" : String(body.title) };
      world.put("book", book);
      if (body.title === "broken") throw new Error("The press stopped.");
      emit({ event: "book.created", body: book });
      if (body.title === "late") schedule(now + 3_600_000, "return", book.id);
      return { status: 201, body: book };
    },
    "books.newest": ({ world }) => ({
      status: 200,
      body: world.list("book", { newestFirst: true, limit: 1 })[0] ?? null,
    }),
    "books.retrieve": ({ world, params, fail }) => ({
      status: 200,
      body: world.get("book", params.id) ?? fail({ status: 404, body: { message: `No book ${params.id}.` } }),
    }),
  },
  pages: { "GET /about": () => ({ status: 200, body: "about", headers: { "content-type": "text/plain" } }) },
  limit: {
    rule: "library.limited",
    perMinute: 3,
    headers: ({ remaining, reset }) => ({ "x-remaining": String(remaining), "x-reset": String(reset) }),
    refusal: { status: 429, body: { message: "Slow down." } },
  },
  timers: {
    return({ world, now, emit }, id) {
      world.put("book", { id, title: `back at ${now}` });
      emit({ event: "book.returned", body: { id } });
    },
  },
  sign: async (body, secret) => ({ "x-signature": `${secret}/${body.length}` }),
  control: ({ run }) => ({
    lend: (id) => run({ kind: "book", id }, ({ world }) => world.get("book", id)?.title ?? ""),
  }),
});

/** The moment at which the library's clock stands. */
export const NOON: number = Date.parse("2026-11-26T12:00:30Z");

/** Creates a sandbox of the library. */
export const createLibrary = (options: SandboxOptions = {}): ReturnType<typeof createEngine> =>
  createEngine([library as unknown as AnyProvider], { clock: NOON, rateLimits: false, ...options }); // as the table of providers holds it

/** Sends a request to the library. */
export async function ask(
  sandbox: ReturnType<typeof createLibrary>,
  line: string,
  init: RequestInit = {},
): Promise<Response> {
  const [method = "", path = ""] = line.split(" ");
  const headers = { "x-key": "reader", "content-type": "application/json", ...init.headers };
  return sandbox.fetch(`${sandbox.baseUrls.library}${path}`, { ...init, method, headers });
}
