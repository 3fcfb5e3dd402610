import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { book, createLibrary, rejection, stub } from "../test/library.ts";
import { ConfigurationError } from "./index.ts";

const form = { headers: { "content-type": "application/x-www-form-urlencoded" } };

/** Sends a body as a form and returns its text on the wire. */
const sent = async (body: object): Promise<string> => {
  const fetch = stub(book);
  await createLibrary({ fetch }).call("books.create", { body }, form);
  expect(fetch.sent[0]?.headers.get("content-type")).toBe(form.headers["content-type"]);
  return String(fetch.sent[0]?.body);
};

/** Sends a query and returns its text on the wire. */
const asked = async (query: object, indexedQuery: boolean): Promise<string> => {
  const fetch = stub(book);
  await createLibrary({ fetch, provider: { indexedQuery } }).call(
    "books.retrieve",
    { path: { "book-id": "b1" }, query },
    undefined,
  );
  return new URL(fetch.sent[0]?.url ?? "").search;
};

test("nested members are written in brackets", async () => {
  const body = { email: "ada@example.com", card: { number: "5520", holder: { name: "Ada" } } };
  expect(new URLSearchParams(await sent(body))).toEqual(
    new URLSearchParams([
      ["email", "ada@example.com"],
      ["card[number]", "5520"],
      ["card[holder][name]", "Ada"],
    ]),
  );
});

test("items of an array are written with empty brackets, in their order", async () => {
  expect(await sent({ tags: ["b", "a"], cards: [{ cvc: "1" }] })).toBe(
    "tags%5B%5D=b&tags%5B%5D=a&cards%5B%5D%5Bcvc%5D=1",
  );
});

test("undefined and null are left out; empty text, zero and false stay", async () => {
  expect(await sent({ a: undefined, b: null, c: "", d: 0, e: false, f: [], g: {} })).toBe("c=&d=0&e=false");
});

test("any text arrives unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.stringMatching(/^[a-z]\w{0,5}$/), fc.string({ unit: "grapheme" })),
      async (flat) => {
        expect(Object.fromEntries(new URLSearchParams(await sent({ card: flat })))).toEqual(
          Object.fromEntries(Object.entries(flat).map(([name, value]) => [`card[${name}]`, value])),
        );
      },
    ),
  );
});

test("a body without that content type is sent as JSON", async () => {
  const fetch = stub(book);
  const body = { card: { number: "5520" }, tags: ["a"], note: null };
  await createLibrary({ fetch }).call("books.create", { body }, undefined);
  expect(fetch.sent[0]?.headers.get("content-type")).toBe("application/json");
  expect(JSON.parse(String(fetch.sent[0]?.body))).toEqual(body);
});

test("a call without a body sends neither body nor content type", async () => {
  const fetch = stub(book);
  await createLibrary({ fetch }).call("books.retrieve", { path: { "book-id": "b1" } }, undefined);
  expect(fetch.sent[0]?.headers.has("content-type")).toBe(false);
  expect(fetch.sent[0]?.body ?? null).toBeNull();
});

test("an array in a query repeats its name, or is indexed where the provider wants that", async () => {
  const query = { tags: ["b", "a"], page: 2, q: "x y&z", none: undefined, nothing: null };
  const plain = new URLSearchParams(await asked(query, false));
  expect([...plain]).toEqual([
    ["tags", "b"],
    ["tags", "a"],
    ["page", "2"],
    ["q", "x y&z"],
  ]);
  expect([...new URLSearchParams(await asked(query, true))]).toEqual([
    ["tags[0]", "b"],
    ["tags[1]", "a"],
    ["page", "2"],
    ["q", "x y&z"],
  ]);
});

test("a nested query is written in brackets", async () => {
  for (const indexed of [false, true]) {
    expect([...new URLSearchParams(await asked({ created: { gt: 5 } }, indexed))]).toEqual([["created[gt]", "5"]]);
  }
});

test("a query without members adds nothing to the URL", async () => {
  expect(await asked({ a: undefined }, false)).toBe("");
});

class Price {
  readonly amount = 5;
}

const cycle: { self?: unknown } = {};
cycle.self = cycle;
const loop: unknown[] = [];
loop.push(loop);

const unwritable: Readonly<Record<string, unknown>> = {
  "a Map": new Map([["a", 1]]),
  "a Set": new Set(["a"]),
  URLSearchParams: new URLSearchParams("a=1"),
  "a class instance": new Price(),
  "a function": () => 1,
  "a symbol": Symbol("a"),
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "an invalid Date": new Date(Number.NaN),
  "a String object": new String("a"),
  "a cycle": cycle,
  "an array that contains itself": loop,
};

test.each(Object.keys(unwritable))("%s is refused in a query and in a form before anything is sent", async (name) => {
  const fetch = stub(book);
  const client = createLibrary({ fetch });
  const value = unwritable[name];
  const calls = [
    client.call("books.retrieve", { path: { "book-id": "b1" }, query: { filter: { value } } }),
    client.call("books.create", { body: { filter: [value] } }, form),
  ];
  for (const call of calls) {
    const error = await rejection(call);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain("filter[");
  }
  expect(fetch.sent).toHaveLength(0);
});

test("a Date is written as ISO 8601", async () => {
  const from = new Date("2026-01-01T12:00:00Z");
  expect(await asked({ from, perPage: 10 }, false)).toBe("?from=2026-01-01T12%3A00%3A00.000Z&perPage=10");
  expect(await sent({ created: { gt: from } })).toBe("created%5Bgt%5D=2026-01-01T12%3A00%3A00.000Z");
});

test("a bigint, an object without a prototype and an object of another realm are written", async () => {
  const bare = Object.assign(Object.create(null), { a: 10n });
  expect(await asked({ bare, other: runInNewContext("({ b: [1, true] })") }, false)).toBe(
    "?bare%5Ba%5D=10&other%5Bb%5D=1&other%5Bb%5D=true",
  );
});

test("the same object may occur twice in a form", async () => {
  const address = { city: "Oslo" };
  expect(await sent({ home: address, work: address })).toBe("home%5Bcity%5D=Oslo&work%5Bcity%5D=Oslo");
});
