import { describe, expect, test } from "vitest";
import { byCount, byLink, byNext, byOffset, byPages, type PageRule, type Query } from "./page-rule.ts";

interface Given {
  readonly body?: unknown;
  readonly items?: readonly unknown[];
  readonly query?: Query;
  readonly link?: string;
}

const start = { pages: 0, longest: 0 };

const apply = (rule: PageRule, { body, items = [1], query = {}, link }: Given): Query | null | undefined =>
  rule({ body, items, query, headers: new Headers(link === undefined ? {} : { link }) }, start);

describe("next", () => {
  const rule = byNext("cursor", ["meta", "next"]);

  test.each(["c2", 2, 0])("leads to %j", (next) => {
    expect(apply(rule, { body: { meta: { next } } })).toEqual({ cursor: next });
  });

  test.each([null, "", "null", false, true, {}, []])("ends the list at %j", (next) => {
    expect(apply(rule, { body: { meta: { next } } })).toBeNull();
  });

  test.each([undefined, {}, { meta: {} }, { meta: [] }])("leaves it to the next rule at %j", (body) => {
    expect(apply(rule, { body })).toBeUndefined();
  });

  test.each<[Given, Query | null]>([
    [{ body: { next: 2, pages: 0 } }, null],
    [{ body: { next: 2, pages: "0" } }, null],
    [{ body: { next: 4, pages: 3 }, query: { page: "3" } }, null],
    [{ body: { next: 3, pages: 3 }, query: { page: 2 } }, { page: 3 }],
    [{ body: { next: 2 } }, { page: 2 }],
    [{ body: { next: 2, pages: "many" } }, { page: 2 }],
    [{ body: { next: 2, pages: 0 }, items: ["one"] }, { page: 2 }],
  ])("goes by the number of pages where a page is empty: %j", (given, expected) => {
    expect(apply(byNext("page", ["next"], ["pages"]), { items: [], ...given })).toEqual(expected);
  });
});

describe("pages", () => {
  const rule = byPages("page", ["meta", "page"], ["meta", "pages"]);

  test.each([
    [1, 3, { page: 2 }],
    ["2", "3", { page: 3 }],
    [3, 3, null],
    [4, 3, null],
  ])("of page %j and %j pages makes %j", (page, pages, expected) => {
    expect(apply(rule, { body: { meta: { page, pages } } })).toEqual(expected);
  });

  test.each([
    { page: 1 },
    { pages: 3 },
    { page: "one", pages: "three" },
    { page: 1.5, pages: 3 },
    { page: null, pages: 3 },
    { page: "", pages: 3 },
    { page: false, pages: 3 },
    undefined,
  ])("leaves %j to the next rule", (meta) => {
    expect(apply(rule, { body: { meta } })).toBeUndefined();
  });
});

describe("count", () => {
  const rule = byCount("page", "size", ["count"], ["used"]);
  const twoOf = (count: unknown, query: Query = {}, used?: unknown): Given => ({
    body: { count, used },
    items: [1, 2],
    query,
  });

  test.each<[Given, Query | null]>([
    [twoOf(5), { page: 2 }],
    [twoOf("5", { page: "2" }), { page: 3 }],
    [twoOf(5, { page: 3 }), null],
    [twoOf(2), null],
    [twoOf(5, { page: 0 }), { page: 2 }],
    [twoOf(5, { size: 0 }), { page: 2 }],
    [twoOf(5, { size: 100 }, 100), { page: 2 }],
    [twoOf(22, { page: 3 }, 10), null],
    [twoOf(22, { page: 3, size: 100 }, 10), null],
    [twoOf(22, { page: 3, size: 10 }, 10), { page: 4 }],
    [twoOf(23, { page: 3 }, 10), { page: 4 }],
    [twoOf(5, {}, 0), { page: 2 }],
    [twoOf(5, {}, -1), { page: 2 }],
    [{ body: { count: 9 }, items: [] }, null],
    [{ body: { count: 9 }, items: [], query: { size: 5 } }, { page: 2 }],
    [{ body: { count: 9 }, items: [], query: { size: -5 } }, null],
    [{ body: { count: 9 }, items: [], query: { size: 5, page: 2 } }, null],
    [{ body: { count: 10 }, items: [], query: { size: 5, page: 2 } }, null],
  ])("%j leads to %j", (given, expected) => {
    expect(apply(rule, given)).toEqual(expected);
  });

  test.each([undefined, null, "many", 1.5, true])("leaves a count of %j to the next rule", (count) => {
    expect(apply(rule, twoOf(count))).toBeUndefined();
  });
});

test("offset moves on by the length of the page, numbers or texts", () => {
  const rule = byOffset("offset", "limit", 2);
  expect(apply(rule, { items: [1, 2], query: { offset: "10", limit: "2" } })).toEqual({ offset: 12 });
  expect(apply(rule, { items: [1, 2, 3] })).toEqual({ offset: 3 });
  expect(apply(rule, { items: [1] })).toBeNull();
  expect(apply(rule, { items: [] })).toBeNull();
});

describe("link in the body", () => {
  const rule = byLink(["from", "limit"], ["_links", "next", "href"]);
  const to = (href: unknown): Given => ({ body: { _links: { next: { href } } } });

  test.each<[string, Query]>([
    ["https://api.example/v2/list?from=tr_2&limit=5", { from: "tr_2", limit: "5" }],
    ["/v2/list?limit=5&from=tr_2", { from: "tr_2", limit: "5" }],
    ["?from=tr_2#limit=9", { from: "tr_2" }],
    ["https://evil.example:8443/../other?from=a%2Bb+c&apiKey=1", { from: "a+b c" }],
    ["?from=a&from=b&limit=", { from: ["a", "b"], limit: "" }],
    ["http://[broken?from=1", { from: "1" }],
    ["/v2/list", {}],
  ])("takes only the named parameters of %s", (href, expected) => {
    expect(apply(rule, to(href))).toEqual({ from: undefined, limit: undefined, ...expected });
  });

  test.each([null, "", 7, { href: "?from=1" }])("ends the list at %j", (href) => {
    expect(apply(rule, to(href))).toBeNull();
  });

  test.each([undefined, {}, { _links: { next: null } }])("leaves %j to the next rule", (body) => {
    expect(apply(rule, { body, link: '<?from=1>; rel="next"' })).toBeUndefined();
  });
});

describe("link in the header", () => {
  test.each([
    '<https://api.example/list?page=2>; rel="next"',
    "</list?page=2>; rel=next",
    "<?page=2>;rel=next",
    '<?page=1>; rel="prev", <?page=2>; rel="next", <?page=9>; rel="last"',
    '<?page=9>; title="a, <?page=8>; rel=next; \\\\"b\\\\""; rel="last", <?page=2>; REL="Next"',
    '<?page=2>; rel="last next"',
    "<?page=2>; crossorigin; title*=UTF-8''x; rel=\"http://example.com/rel next\"",
    '<?page=9>; rel="last"; rel="next", <?page=2> ; rel = "next"',
    "<?page=2>; rel=next; hreflang=en, <?page=3>; rel=next",
  ])("is read from %s", (link) => {
    expect(apply(byLink(["page"]), { link })).toEqual({ page: "2" });
  });

  test.each([
    undefined,
    "",
    '<?page=2>; rel="last"',
    "<?page=2>",
    '<?page=2; rel="next"',
    '<?page=2>; rel; rel="next"',
    '<?page=2>; rel="nextish"',
    "rel=next",
  ])("is not found in %s", (link) => {
    expect(apply(byLink(["page"]), link === undefined ? {} : { link })).toBeUndefined();
  });

  test("is searched in linear time", () => {
    for (const part of ["<", "<>;a", '<>;a="', '<>;a="\\\\', "<>;;", "<> ; "]) {
      const before = performance.now();
      apply(byLink(["page"]), { link: part.repeat(20_000) });
      expect(performance.now() - before).toBeLessThan(2000);
    }
  });
});
