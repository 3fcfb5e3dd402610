import { describe, expect, test } from "vitest";
import { ids, type Server, walk, whole } from "../test/walk.ts";
import { nextPage, type Trail } from "./next-page.ts";
import { byCount, byLink, byNext, byOffset, byPages, type Query } from "./page-rule.ts";

describe("requests no more pages than needed", () => {
  const slices =
    (total: number, standard: number, cap = Infinity): Server =>
    ({ offset, limit }) => {
      const at = whole(offset, 0);
      return { items: ids(at, Math.min(at + Math.min(whole(limit, standard), cap), total)) };
    };
  const rules = [byOffset("offset", "limit", 3)];

  test.each<[string, Server, Query, number[]]>([
    ["a short page under the standard limit", slices(2, 3), {}, [0]],
    ["a short page after a full one", slices(5, 3), { limit: 2 }, [0, 2, 4]],
    ["an empty page after a full one", slices(4, 3), { limit: 2 }, [0, 2, 4]],
    ["a short page that is the only one", slices(1, 3), { limit: 2 }, [0]],
    ["a page below the standard limit where the limit was cut", slices(8, 3, 3), { limit: 9 }, [0, 3, 6]],
    ["an empty page where the limit was cut", slices(6, 3, 3), { limit: 9 }, [0, 3, 6]],
    ["an empty page where the limit may have been cut", slices(4, 3), { limit: 9 }, [0, 4]],
    ["a short page after one that shows that the limit was not cut", slices(9, 3), { limit: 5 }, [0, 5]],
  ])("by offset: ends with %s", (_, server, query, offsets) => {
    const { queries, error } = walk(rules, server, query);
    expect(queries.map(({ offset = 0 }) => offset)).toEqual(offsets);
    expect(error).toBeUndefined();
  });

  test.each<[string, Query, Query[]]>([
    ["with the last page", {}, [{}, { page: 2 }, { page: 3 }]],
    ["with the last page of the size that was asked for", { size: 3 }, [{ size: 3 }, { size: 3, page: 2 }]],
    ["with a page that holds all", { size: 5 }, [{ size: 5 }]],
    ["with the last page, reached from the middle", { page: 2 }, [{ page: 2 }, { page: 3 }]],
    ["with an empty page where the first may have been cut", { page: 3 }, [{ page: 3 }, { page: 4 }]],
    ["at once beyond the last page", { page: 9 }, [{ page: 9 }]],
  ])("by count: ends %s", (_, first, expected) => {
    const server: Server = ({ page, size }) => {
      const each = whole(size, 2);
      const at = (whole(page, 1) - 1) * each;
      return { items: ids(at, Math.min(at + each, 5)), body: { count: 5 } };
    };
    const { queries, error } = walk([byCount("page", "size", ["count"])], server, first);
    expect({ queries, error }).toEqual({ queries: expected, error: undefined });
  });

  test("by count: goes on past an empty page where two pages before it show their size", () => {
    const server: Server = ({ page }) => {
      const at = (whole(page, 1) - 1) * 2;
      return { items: page === 4 ? [] : ids(at, Math.min(at + 2, 10)), body: { count: 10 } };
    };
    expect(walk([byCount("page", "size", ["count"])], server, { page: 2 }).items).toEqual([2, 3, 4, 5, 8, 9]);
  });

  test("by count: ends with the last page where the server names the size that it used", () => {
    const server: Server = () => ({ items: [4], body: { count: 5, used: 2 } });
    const { queries } = walk([byCount("page", "size", ["count"], ["used"])], server, { page: 3 });
    expect(queries).toEqual([{ page: 3 }]);
  });

  test("by cursor: ends with an empty page beyond the number of pages", () => {
    const rule = byNext("page", ["next"], ["pages"]);
    const none: Server = ({ page }) => ({ items: [], body: { next: whole(page, 1) + 1, pages: 0 } });
    expect(walk([rule], none).queries).toEqual([{}]);
    const middle: Server = ({ page }) => {
      const now = whole(page, 1);
      return { items: now === 2 ? [] : [now], body: { next: now < 3 ? now + 1 : null, pages: 3 } };
    };
    expect(walk([rule], middle).items).toEqual([1, 3]);
  });
});

describe("ends with an error", () => {
  const always: Server = () => ({ items: ["a", "b"], body: { next: "x", page: 1, pages: 9, count: 99 } });
  const endless = [
    ["next", byNext("cursor", ["next"])],
    ["pages", byPages("page", ["page"], ["pages"])],
    ["count", byCount("page", "size", ["count"])],
    ["offset", byOffset("offset", "limit", 2)],
  ] as const;

  test.each(endless)("where the server sends the same page again: %s", (_, rule) => {
    const { items, queries, error } = walk([rule], always);
    expect(error).toBe("the list repeats a page");
    expect(queries).toHaveLength(2);
    expect(items).toEqual(["a", "b"]);
  });

  test("where it sends the same page after an empty one, or as the last", () => {
    const rule = byNext("cursor", ["next"]);
    const pages: Server = ({ cursor }) => ({
      items: cursor === "1" ? [] : ["a"],
      body: { next: `${whole(cursor, 0) + 1}` },
    });
    expect(walk([rule], pages)).toMatchObject({ items: ["a"], error: "the list repeats a page" });
    const last: Server = ({ cursor }) => ({ items: ["a"], body: { next: cursor ? null : "1" } });
    expect(walk([rule], last)).toMatchObject({ items: ["a"], error: "the list repeats a page" });
  });

  test("but not where pages differ in one item or in length", () => {
    const pages = [
      ["a", "b"],
      ["a", "c"],
      ["d", "c"],
      ["d", "x", "c"],
    ];
    const server: Server = ({ cursor }) => {
      const at = whole(cursor, 0);
      return { items: pages[at] ?? [], body: { next: at < 3 ? at + 1 : null } };
    };
    expect(walk([byNext("cursor", ["next"])], server)).toMatchObject({ items: pages.flat(), error: undefined });
  });

  test.each<[string, unknown[], Query]>([
    ["the page it is on", ["b", "b"], {}],
    ["a page before", ["b", "c", "b"], {}],
    ["the start of the walk", ["b", "start"], { cursor: "start" }],
    ["a page before, as a number", [2, "3", "2"], {}],
  ])("where a cursor leads back to %s, after the items of that page", (_, cursors, first) => {
    let sent = 0;
    const server: Server = () => ({ items: [sent], body: { next: cursors[sent++] } });
    const { items, error } = walk([byNext("cursor", ["next"])], server, first);
    expect(error).toBe(`the list leads back to page ${cursors.at(-1)}`);
    expect(items).toHaveLength(cursors.length);
  });

  test("where a link does not move", () => {
    let sent = 0;
    const server: Server = () => ({ items: [sent++], body: { next: "/list?other=1" } });
    const { queries, error } = walk([byLink(["from"], ["next"])], server);
    expect(error).toMatch("leads back");
    expect(queries).toHaveLength(1);
  });

  test("where empty pages go on and on, but not after ten of them", () => {
    const server =
      (empty: number): Server =>
      ({ cursor }) => {
        const at = whole(cursor, 0);
        return { items: at > empty ? [at] : [], body: { next: at > empty ? null : at + 1 } };
      };
    const rule = byNext("cursor", ["next"]);
    expect(walk([rule], server(9))).toMatchObject({ items: [10], error: undefined });
    expect(walk([rule], server(10)).error).toBe("the list goes on with empty pages");
  });
});

test("a page can be left more than once, though the list has changed meanwhile", () => {
  const rules = [byNext("cursor", ["next"])];
  const refuse = (reason: string): never => {
    throw new Error(reason);
  };
  const pass = (cursor: string | undefined, next: string, trail?: Trail) =>
    nextPage({ body: { next }, items: [next], query: { cursor }, headers: new Headers() }, { rules, trail, refuse });
  const first = pass(undefined, "b");
  const second = pass("b", "c", first?.trail);
  expect(pass("c", "d", second?.trail)?.loop).toBeUndefined();
  // The other branch meets the cursors of the first in another order.
  const branch = pass("d", "c", first?.trail);
  const further = pass("c", "e", branch?.trail);
  expect([branch?.loop, further?.loop]).toEqual([undefined, undefined]);
  expect(pass("e", "c", further?.trail)?.loop).toBe("the list leads back to page c");
});

test("the first rule decides whose facts are in the answer", () => {
  const rules = [byNext("cursor", ["next"]), byPages("page", ["page"], ["pages"])];
  const server =
    (body: object): Server =>
    ({ cursor, page }) => ({ items: [cursor ?? page ?? 1], body: cursor || page ? {} : body });
  expect(walk(rules, server({ next: "b", page: 1, pages: 2 })).queries).toEqual([{}, { cursor: "b" }]);
  expect(walk(rules, server({ next: null, page: 1, pages: 2 })).queries).toEqual([{}]);
  expect(walk(rules, server({ page: 1, pages: 2 })).queries).toEqual([{}, { page: 2 }]);
});
