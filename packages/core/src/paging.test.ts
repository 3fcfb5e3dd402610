import { describe, expect, test } from "vitest";
import { createLibrary, json, operations, rejection, stub } from "../test/library.ts";
import type { Page } from "./index.ts";
import { byCount, byNext, byOffset, byPages, type Operation } from "./provider-kit.ts";

type PageRule = NonNullable<Operation["pages"]>[number];

const next = byNext("cursor", ["meta", "next"]);
const pages = byPages("page", ["meta", "page"], ["meta", "pages"]);
const count = byCount("page", "size", ["meta", "count"]);
const offset = byOffset("offset", "limit", 3);

interface Answer {
  readonly data: readonly unknown[];
  readonly meta?: unknown;
}

/** Walks a list and tells its items and the query of every page. */
const walk = async (rules: readonly PageRule[], answers: readonly [Answer, ...Answer[]], query: object = {}) => {
  const [first, ...more] = answers.map((answer) => () => json(answer));
  const beyond = (): never => {
    throw new Error("a page beyond the last was asked for");
  };
  const fetch = stub(first ?? beyond, ...more, beyond);
  const list = { ...operations["books.list"], pages: rules };
  const client = createLibrary({
    fetch,
    maxRetries: 0,
    provider: { operations: { "books.list": list } as typeof operations },
  });
  const items: unknown[] = [];
  let error: unknown;
  try {
    for await (const item of client.list("books.list", { query }, undefined)) items.push(item);
  } catch (reason) {
    error = reason;
  }
  const queries = fetch.sent.map(({ url }) => new URL(url).search.slice(1));
  return { items, queries, error };
};

describe("a list that names its next page", () => {
  test("is followed until there is none: null, absent, empty, or the text null", async () => {
    for (const end of [null, undefined, "", "null", false]) {
      const last = { data: [3], meta: { next: end } };
      const { items, queries, error } = await walk([next], [{ data: [1, 2], meta: { next: "c2" } }, last]);
      expect({ items, queries, error }).toEqual({ items: [1, 2, 3], queries: ["", "cursor=c2"], error: undefined });
    }
  });

  test("may name it by number", async () => {
    const { items, queries } = await walk(
      [next],
      [
        { data: [1], meta: { next: 2 } },
        { data: [2], meta: { next: null } },
      ],
    );
    expect({ items, queries }).toEqual({ items: [1, 2], queries: ["", "cursor=2"] });
  });

  test("goes on past an empty page", async () => {
    const answers = [
      { data: [1], meta: { next: "b" } },
      { data: [], meta: { next: "c" } },
      { data: [2], meta: {} },
    ] as const;
    expect((await walk([next], [...answers])).items).toEqual([1, 2]);
  });

  test("keeps the rest of the query", async () => {
    const answers = [{ data: [1], meta: { next: "b&c" } }, { data: [2] }] as const;
    const { queries } = await walk([next], [...answers], { size: 1, tag: "x" });
    expect(queries).toEqual(["size=1&tag=x", "size=1&tag=x&cursor=b%26c"]);
  });

  test.each([
    ["to the page it is on", ["b", "b"]],
    ["to a page before", ["b", "c", "b"]],
    ["to where the walk began", ["b", "start"]],
    ["to a page before, written as a number", [2, "3", "2"]],
  ])("is an error where it leads back: %s", async (_, cursors) => {
    const answers = cursors.map((cursor, index) => ({ data: [index], meta: { next: cursor } }));
    const [first = { data: [] }, ...others] = answers;
    const { items, error } = await walk([next], [first, ...others], { cursor: "start" });
    expect(error).toMatchObject({ name: "DecodeError", operation: "books.list" });
    expect((error as Error).message).toContain(`leads back to page ${cursors.at(-1)}`);
    expect(items).toHaveLength(cursors.length);
  });
});

describe("a list that counts its pages", () => {
  test("ends with the last, also where the numbers are texts", async () => {
    for (const kind of [Number, String]) {
      const answers = [1, 2, 3].map((page) => ({ data: [page], meta: { page: kind(page), pages: kind(3) } }));
      const [first = { data: [] }, ...others] = answers;
      const { items, queries } = await walk([pages], [first, ...others]);
      expect({ items, queries }).toEqual({ items: [1, 2, 3], queries: ["", "page=2", "page=3"] });
    }
  });

  test("goes on past an empty page, and from the page that was asked for", async () => {
    const answers = [
      { data: [], meta: { page: 5, pages: 6 } },
      { data: [9], meta: { page: 6, pages: 6 } },
    ] as const;
    const { items, queries } = await walk([pages], [...answers], { page: 5 });
    expect({ items, queries }).toEqual({ items: [9], queries: ["page=5", "page=6"] });
  });

  test.each([
    { page: 1 },
    { pages: 3 },
    { page: "one", pages: "three" },
    { page: 1.5, pages: 3 },
    { page: null, pages: 3 },
    { page: "", pages: 3 },
    { page: false, pages: 3 },
    {},
    undefined,
  ])("ends where it does not say: %o", async (meta) => {
    const { items, queries, error } = await walk([pages], [{ data: [1], meta }]);
    expect({ items, queries, error }).toEqual({ items: [1], queries: [""], error: undefined });
  });

  test("is an error where it does not move on", async () => {
    const stuck = { data: [1], meta: { page: 1, pages: 3 } };
    const { error } = await walk([pages], [stuck, stuck, stuck]);
    expect(error).toHaveProperty("name", "DecodeError");
  });
});

describe("a list that counts its items", () => {
  test("ends when pages and page size make up the count", async () => {
    const answers = [
      { data: [1, 2], meta: { count: 5 } },
      { data: [3, 4], meta: { count: 5 } },
      { data: [5], meta: { count: 5 } },
    ] as const;
    const { items, queries } = await walk([count], [...answers], { size: 2 });
    expect({ items, queries }).toEqual({
      items: [1, 2, 3, 4, 5],
      queries: ["size=2", "size=2&page=2", "size=2&page=3"],
    });
  });

  test("takes the first page for the size where none was asked for, and keeps to it", async () => {
    const answers = [
      { data: [1, 2], meta: { count: "5" } },
      { data: [3], meta: { count: "5" } },
      { data: [5], meta: { count: "5" } },
    ] as const;
    const { items, queries } = await walk([count], [...answers]);
    expect(items).toEqual([1, 2, 3, 5]);
    expect(queries.map((query) => Object.fromEntries(new URLSearchParams(query)))).toEqual([
      {},
      { page: "2", size: "2" },
      { page: "3", size: "2" },
    ]);
  });

  test("goes on past an empty page", async () => {
    const answers = [
      { data: [1, 2], meta: { count: 6 } },
      { data: [], meta: { count: 6 } },
      { data: [5, 6], meta: { count: 6 } },
    ] as const;
    expect((await walk([count], [...answers])).items).toEqual([1, 2, 5, 6]);
  });

  test("ends at once where it is empty, and where it is full on one page", async () => {
    expect((await walk([count], [{ data: [], meta: { count: 0 } }])).queries).toHaveLength(1);
    expect((await walk([count], [{ data: [], meta: { count: 9 } }])).queries).toHaveLength(1);
    expect((await walk([count], [{ data: [1, 2], meta: { count: 2 } }], { size: 2 })).queries).toHaveLength(1);
    expect((await walk([count], [{ data: [], meta: { count: 2 } }], { size: 0 })).queries).toHaveLength(1);
  });

  const pageOf = (...[data, said]: [number[], number?]): Answer => ({ data, meta: { count: 5, size: said } });

  test("goes by the size of the first page where a server cuts it down without a word", async () => {
    const { items, queries } = await walk([count], [pageOf([1, 2]), pageOf([3, 4]), pageOf([5])], { size: 100 });
    expect({ items, queries }).toEqual({
      items: [1, 2, 3, 4, 5],
      queries: ["size=100", "size=2&page=2", "size=2&page=3"],
    });
  });

  test("goes by the size that was asked for where it begins in the middle, however short the page is", async () => {
    const { queries } = await walk([count], [pageOf([3]), pageOf([5])], { page: 2, size: 2 });
    expect(queries).toEqual(["page=2&size=2", "page=3&size=2"]);
  });

  test("goes by the size that the body says, where the server cut it down", async () => {
    const saying = byCount("page", "size", ["meta", "count"], ["meta", "size"]);
    // One item of the first page is not shown, though it was counted.
    const answers = [pageOf([1], 2), pageOf([3, 4], 2), pageOf([5], 2)] as [Answer, ...Answer[]];
    const { items, queries } = await walk([saying], answers, { size: 100 });
    expect({ items, queries }).toEqual({
      items: [1, 3, 4, 5],
      queries: ["size=100", "size=2&page=2", "size=2&page=3"],
    });
  });

  test.each([0, -1, 100, undefined])(
    "does not believe a size of %o in the body, where pages are shorter",
    async (said) => {
      const saying = byCount("page", "size", ["meta", "count"], ["meta", "size"]);
      const answers = [pageOf([1, 2], said), pageOf([3, 4], said), pageOf([5], said)] as [Answer, ...Answer[]];
      const { items, queries } = await walk([saying], answers, { size: 100 });
      expect(items).toEqual([1, 2, 3, 4, 5]);
      expect(queries[1]).toBe("size=2&page=2");
    },
  );
});

describe("a list by offset", () => {
  test("ends with a page that is shorter than its limit", async () => {
    const answers = [{ data: [1, 2, 3] }, { data: [4, 5, 6] }, { data: [7] }] as const;
    const { items, queries } = await walk([offset], [...answers]);
    expect({ items, queries }).toEqual({ items: [1, 2, 3, 4, 5, 6, 7], queries: ["", "offset=3", "offset=6"] });
  });

  test("ends with an empty page where the last one was full", async () => {
    const { queries } = await walk([offset], [{ data: [1, 2, 3] }, { data: [] }]);
    expect(queries).toEqual(["", "offset=3"]);
  });

  test("counts from the offset and by the limit that were asked for, numbers or texts", async () => {
    for (const kind of [Number, String]) {
      const query = { offset: kind(10), limit: kind(2) };
      const { queries } = await walk([offset], [{ data: [1, 2] }, { data: [3] }], query);
      expect(queries).toEqual(["offset=10&limit=2", "offset=12&limit=2"]);
    }
  });
});

test("of several rules the first one that the body answers decides", async () => {
  const byCursor = { data: [1], meta: { next: "b", page: 1, pages: 1 } };
  expect(
    (await walk([next, pages], [byCursor, { data: [2], meta: { next: null, page: 1, pages: 9 } }])).queries,
  ).toEqual(["", "cursor=b"]);
  const byNumber = { data: [1], meta: { page: 1, pages: 2 } };
  expect((await walk([next, pages], [byNumber, { data: [2], meta: { page: 2, pages: 2 } }])).queries).toEqual([
    "",
    "page=2",
  ]);
});

test("query parameters of every call go along, and are the caller's to change", async () => {
  const fetch = stub(() => json({ data: [1], next: null }));
  const client = createLibrary({ fetch, provider: { query: { livemode: true, page: 1 } } });
  const page: Page<unknown> = await client.list("books.list", { query: { page: 7 } }, undefined);
  expect(page.items).toEqual([1]);
  expect(new URL(fetch.sent[0]?.url ?? "").search).toBe("?livemode=true&page=7");
});

test("a page that fails ends the walk with its error, after the items before it", async () => {
  const fetch = stub(
    () => json({ data: [1], next: "b" }),
    () => json({ message: "no" }, 404),
  );
  const list = createLibrary({ fetch }).list("books.list", {}, undefined);
  const items: unknown[] = [];
  const error = await rejection(
    (async () => {
      for await (const item of list) items.push(item);
    })(),
  );
  expect(items).toEqual([1]);
  expect(error).toMatchObject({ name: "NotFoundError", operation: "books.list" });
});

test.each<readonly [string, PageRule]>([
  ["pages", pages],
  ["items", count],
])("a rule that counts %s leaves it to the next one where there is no count", async (_, rule) => {
  const { queries } = await walk(
    [rule, next],
    [
      { data: [1], meta: { next: "b" } },
      { data: [2], meta: { next: null } },
    ],
  );
  expect(queries).toEqual(["", "cursor=b"]);
});
