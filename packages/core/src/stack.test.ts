import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  book,
  broken,
  createLibrary,
  fails,
  json,
  type LibraryOptions,
  type Reply,
  rejection,
  stub,
} from "../test/library.ts";
import { ApiError, type RequestOptions, type SchemaOptions, type StandardSchema } from "./index.ts";

const { stackTraceLimit } = Error;

beforeAll(() => {
  Error.stackTraceLimit = 10; // the default of Node, which a test runner may raise
});

afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

const schema: StandardSchema<never> = {
  "~standard": { version: 1, vendor: "library", validate: () => ({ issues: [{ message: "no" }] }) },
};

const path = { "book-id": "b1" };
const hang: Reply = () => new Promise<never>(() => {});
const reset = fails(() => broken("ECONNRESET"));

interface Failure {
  readonly name: string;
  readonly reply: Reply;
  readonly options?: LibraryOptions;
  readonly call?: RequestOptions | SchemaOptions<unknown>;
  /** Fails also through `client.fetch`, which resolves for every status. */
  readonly broken?: boolean;
}

// A timeout of one millisecond, after which nothing is expected, cannot be too short for a slow machine.
const failures: readonly Failure[] = [
  { name: "ApiError", reply: () => json({}, 404) },
  { name: "ConnectionError", reply: reset, broken: true },
  { name: "TimeoutError", reply: hang, options: { timeout: 1 }, broken: true },
  { name: "DecodeError", reply: () => new Response("{") },
  { name: "ValidationError", reply: ({ url }) => json({ data: url.endsWith("b1") ? {} : [{}] }), call: { schema } },
  { name: "ConfigurationError", reply: book, call: { maxRetries: -1 }, broken: true },
];

const client = ({ reply, options }: Failure) => createLibrary({ fetch: stub(reply), maxRetries: 0, ...options });
const list = (failure: Failure) => client(failure).list("books.list", {}, failure.call);

const callers: Readonly<Record<string, (failure: Failure) => Promise<unknown>>> = {
  async awaitsCall(failure) {
    return await client(failure).call("books.retrieve", { path }, failure.call);
  },
  async awaitsList(failure) {
    return await list(failure);
  },
  async iteratesItems(failure) {
    for await (const item of list(failure)) return item;
    return undefined;
  },
  async iteratesPages(failure) {
    for await (const page of list(failure).pages()) return page;
    return undefined;
  },
  async collectsItems(failure) {
    return await list(failure).toArray();
  },
  async awaitsResponse(failure) {
    return await client(failure).call("books.retrieve", { path }, failure.call).withResponse();
  },
  async awaitsResponseOfList(failure) {
    return await list(failure).withResponse();
  },
};

describe.each(failures)("the stack of a $name", (failure) => {
  test.each(Object.keys(callers))("has the line of a caller that %s", async (name) => {
    const error = await rejection(callers[name]?.(failure) ?? Promise.resolve());
    expect((error as Error).stack).toContain(`${name} (`);
  });
});

describe.each(failures.filter((failure) => failure.broken))("the stack of a $name", (failure) => {
  test("has the line of a caller that awaits client.fetch", async () => {
    async function awaitsFetch(): Promise<Response> {
      return await client(failure).fetch("/reports", { maxRetries: failure.call?.maxRetries });
    }
    expect(((await rejection(awaitsFetch())) as Error).stack).toContain("awaitsFetch (");
  });
});

describe("the stack of an error of a later page", () => {
  const later = () => {
    const first = () => json({ data: [{ n: 1 }], next: "2" });
    const next = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1)); // a timer adds frames of Node
      return new Response("{");
    };
    return createLibrary({ fetch: stub(first, next) }).list("books.list", {});
  };

  test.each<readonly [string, () => Promise<unknown>]>([
    [
      "iteratesOn",
      async function iteratesOn() {
        for await (const _ of later());
      },
    ],
    [
      "turnsPages",
      async function turnsPages() {
        for await (const _ of later().pages());
      },
    ],
    [
      "collectsAll",
      async function collectsAll() {
        return await later().toArray();
      },
    ],
    [
      "awaitsNextPage",
      async function awaitsNextPage() {
        return await (await later()).nextPage();
      },
    ],
  ])("has the line of a caller that %s", async (name, call) => {
    const error = await rejection(call());
    expect(error).toHaveProperty("name", "DecodeError");
    expect((error as Error).stack).toContain(`${name} (`);
  });
});

describe("the stack of an error from elsewhere is unchanged", () => {
  const { stack } = new ApiError("of another call", { operation: "books.retrieve" });
  const foreign = (operation: string): ApiError =>
    Object.assign(new ApiError("of another call", { operation }), { stack });

  test("where it is the reason of a signal", async () => {
    const reason = foreign("books.retrieve");
    const call = createLibrary({ fetch: stub(book) }).call(
      "books.retrieve",
      { path },
      { signal: AbortSignal.abort(reason) },
    );
    expect(await rejection(call)).toBe(reason);
    expect(reason.stack).toBe(stack);
  });

  test("where authorize rejects with the error of another operation", async () => {
    const error = foreign("tokens.create");
    const provider = { authorize: () => Promise.reject(error) };
    const call = createLibrary({ fetch: stub(book), provider }).call("books.retrieve", { path });
    expect(await rejection(call)).toBe(error);
    expect(error.stack).toBe(stack);
  });
});

test("the stack of a ConfigurationError has the caller's line, however deep the argument is nested", async () => {
  async function queries(): Promise<unknown> {
    const query = { a: { b: { c: { d: { e: { f: { g: new Map() } } } } } } };
    return await createLibrary({ fetch: stub(book) }).call("books.retrieve", { path, query });
  }
  expect(((await rejection(queries())) as Error).stack).toContain("queries (");
});
