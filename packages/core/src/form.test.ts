import fc from "fast-check";
import { expect, test } from "vitest";
import { book, createLibrary, stub } from "../test/library.ts";

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
