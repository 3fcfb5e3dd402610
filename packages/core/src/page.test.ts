import { describe, expect, test } from "vitest";
import { createLibrary, json, operations, type Reply, rejection, stub } from "../test/library.ts";
import { ConfigurationError, Page, type PagePromise } from "./index.ts";

/** A list with two books a page; a request for a page beyond the last fails the test. */
const shelf = (pages: number) => {
  const reply: Reply = ({ url }) => {
    const page = Number(new URL(url).searchParams.get("cursor") ?? 1);
    if (page > pages) throw new Error(`page ${page} was requested`);
    return json({
      data: [{ n: page * 2 - 1 }, { n: page * 2 }],
      next: page < pages ? page + 1 : null,
      total: pages * 2,
    });
  };
  const fetch = stub(reply);
  const list = (): PagePromise<{ n: number }> =>
    createLibrary({ fetch, maxRetries: 0 }).list<{ n: number }>("books.list", {}, undefined);
  return { fetch, list };
};

describe("awaiting a list", () => {
  test("gives the first page and requests no other", async () => {
    const { fetch, list } = shelf(3);
    const page = await list();
    expect(page).toBeInstanceOf(Page);
    expect(page.items).toEqual([{ n: 1 }, { n: 2 }]);
    expect(page.body).toMatchObject({ total: 6 });
    expect(page.hasNextPage()).toBe(true);
    expect(fetch.sent).toHaveLength(1);
  });

  test("gives the page with its response through withResponse", async () => {
    const { data, body, response } = await shelf(1).list().withResponse();
    expect(data.items).toEqual([{ n: 1 }, { n: 2 }]);
    expect(data.hasNextPage()).toBe(false);
    expect(body).toMatchObject({ total: 2 });
    expect(response.status).toBe(200);
  });

  test("fetches the next page anew each time nextPage is called", async () => {
    const { fetch, list } = shelf(2);
    const page = await list();
    const [once, again] = [await page.nextPage(), await page.nextPage()];
    expect([once.items, again.items]).toEqual([
      [{ n: 3 }, { n: 4 }],
      [{ n: 3 }, { n: 4 }],
    ]);
    expect(fetch.sent).toHaveLength(3);
    expect(await rejection(once.nextPage())).toBeInstanceOf(ConfigurationError);
  });

  test("rejects with a DecodeError instead of throwing where the list leads back to a page", async () => {
    let n = 0;
    const fetch = stub(() => json({ data: [{ n: ++n }], next: "2" }));
    const second = await (await createLibrary({ fetch }).list("books.list", {})).nextPage();
    const third = second.nextPage();
    expect(await rejection(third)).toHaveProperty("name", "DecodeError");
    expect(fetch.sent).toHaveLength(2);
  });
});

describe("walking a list", () => {
  test("gives every item of every page in order, with one request per page", async () => {
    const { fetch, list } = shelf(4);
    const seen: number[] = [];
    for await (const { n } of list()) seen.push(n);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(fetch.sent).toHaveLength(4);
  });

  test("requests a page when the loop reaches it, and none after a break", async () => {
    const { fetch, list } = shelf(4);
    const asked: number[] = [];
    for await (const { n } of list()) {
      asked.push(fetch.sent.length);
      if (n === 4) break;
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual([1, 1, 2, 2]);
    expect(fetch.sent).toHaveLength(2);
  });

  test("stops when the loop throws", async () => {
    const { fetch, list } = shelf(4);
    const thrown = new Error("in the loop");
    const walk = async (): Promise<void> => {
      for await (const _ of list()) throw thrown;
    };
    expect(await rejection(walk())).toBe(thrown);
    expect(fetch.sent).toHaveLength(1);
  });

  test("iterates over pages", async () => {
    const { fetch, list } = shelf(3);
    const sizes: number[] = [];
    for await (const page of list().pages()) {
      sizes.push(page.items.length);
      if (sizes.length === 2) break;
    }
    expect(sizes).toEqual([2, 2]);
    expect(fetch.sent).toHaveLength(2);
  });

  test("rejects with the error of the first page", async () => {
    const list = createLibrary({ fetch: stub(() => json({}, 401)) }).list("books.list", {}, undefined);
    expect(await rejection(list.pages().next())).toHaveProperty("name", "AuthenticationError");
  });

  test("rejects when its signal aborts between two pages", async () => {
    const { fetch } = shelf(9);
    const controller = new AbortController();
    const list = createLibrary({ fetch }).list<{ n: number }>("books.list", {}, { signal: controller.signal });
    const walk = async (): Promise<void> => {
      for await (const { n } of list) if (n === 4) controller.abort(new Error("enough"));
    };
    expect(await rejection(walk())).toHaveProperty("message", "enough");
    expect(fetch.sent).toHaveLength(2);
  });
});

describe("an iterator", () => {
  test("serves concurrent calls of next in order, with one request per page", async () => {
    const { fetch, list } = shelf(2);
    const iterator = list()[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 6 }, () => iterator.next()));
    expect(results.map(({ value }) => value?.n)).toEqual([1, 2, 3, 4, undefined, undefined]);
    expect(results.map(({ done }) => done)).toEqual([false, false, false, false, true, true]);
    expect(fetch.sent).toHaveLength(2);
  });

  test("sends nothing after return, also where next is called again", async () => {
    const { fetch, list } = shelf(3);
    const iterator = list().pages();
    await iterator.next();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(fetch.sent).toHaveLength(1);
  });

  test("is done after an error", async () => {
    const fetch = stub(
      () => json({ data: [{ n: 1 }], next: "2" }),
      () => json({}, 404),
    );
    const iterator = createLibrary({ fetch }).list("books.list", {})[Symbol.asyncIterator]();
    await iterator.next();
    expect(await rejection(iterator.next())).toHaveProperty("name", "NotFoundError");
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(fetch.sent).toHaveLength(2);
  });

  test("can be used in a loop itself", async () => {
    const seen: number[] = [];
    for await (const { n } of shelf(2).list()[Symbol.asyncIterator]()) seen.push(n);
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  test("of the same list starts anew from the first page, which is not requested again", async () => {
    const { fetch, list } = shelf(2);
    const books = list();
    expect(await books.toArray()).toHaveLength(4);
    expect(await books.toArray()).toHaveLength(4);
    expect(fetch.sent).toHaveLength(3);
  });
});

describe("nextQuery", () => {
  test("is plain JSON from which a walk resumes", async () => {
    const { fetch, list } = shelf(3);
    const { nextQuery } = await list();
    const stored: object = JSON.parse(JSON.stringify(nextQuery));
    const rest = createLibrary({ fetch }).list<{ n: number }>("books.list", { query: stored });
    expect((await rest.toArray()).map(({ n }) => n)).toEqual([3, 4, 5, 6]);
  });

  test("keeps the other members of the query and is undefined on the last page", async () => {
    const { fetch } = shelf(2);
    const page = await createLibrary({ fetch }).list("books.list", { query: { author: "Austen" } });
    expect(page.nextQuery).toEqual({ author: "Austen", cursor: 2 });
    expect((await page.nextPage()).nextQuery).toBeUndefined();
  });
});

describe("toArray", () => {
  test("collects everything", async () => {
    expect(await shelf(3).list().toArray()).toHaveLength(6);
  });

  test.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [6, 3],
    [100, 3],
  ])("with a limit of %i sends no more than is needed for it: %i", async (limit, sent) => {
    const { fetch, list } = shelf(3);
    const items = await list().toArray({ limit });
    expect(items.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6].slice(0, limit));
    expect(fetch.sent).toHaveLength(sent);
  });

  test.each([-1, 1.5, Number.NaN, "2", null])("refuses %o as a limit", async (limit) => {
    expect(
      await rejection(
        shelf(1)
          .list()
          .toArray({ limit: limit as number }),
      ),
    ).toBeInstanceOf(ConfigurationError);
  });

  test("takes a page of any length", async () => {
    const data = Array.from({ length: 200_000 }, (_, n) => ({ n }));
    const list = createLibrary({ fetch: stub(() => json({ data, next: null })) }).list("books.list", {}, undefined);
    expect(await list.toArray()).toHaveLength(200_000);
  });
});

test("memory stays flat over 100,000 items: pages that were walked are released", async () => {
  const size = 250;
  let page = 0;
  const parsed: WeakRef<object>[] = [];
  const title = "x".repeat(400);
  const fetch = stub(() => {
    page++;
    const data = Array.from({ length: size }, (_, n) => ({ n: (page - 1) * size + n, title }));
    return json({ data, next: page * size < 100_000 ? page + 1 : null });
  });
  // The stub would keep every request.
  const forgetful: typeof fetch = Object.assign(
    (...sent: Parameters<typeof fetch>) => stub(() => fetch(...sent))(...sent),
    { sent: [] },
  );
  const list = createLibrary({ fetch: forgetful, provider: { operations } }).list<{ n: number }>(
    "books.list",
    {},
    undefined,
  );
  let walked = 0;
  let early = 0;
  for await (const item of list) {
    expect(item.n).toBe(walked++);
    if (item.n % size === 0) parsed.push(new WeakRef(item));
    if (walked === 99_000) {
      const { gc } = await collector();
      gc();
      early = parsed.slice(1, -20).filter((reference) => reference.deref() !== undefined).length;
    }
  }
  expect(walked).toBe(100_000);
  expect(page).toBe(400);
  expect(early).toBe(0);
});

async function collector(): Promise<{ gc: () => void }> {
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import("node:v8"), import("node:vm")]);
  setFlagsFromString("--expose-gc");
  const gc: () => void = runInNewContext("gc");
  // A weak reference keeps what it gave until the present job has ended.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { gc };
}
