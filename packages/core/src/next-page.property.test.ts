import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ids, type Server, walk, whole } from "../test/walk.ts";
import { byCount, byLink, byNext, byOffset, byPages, type PageRule, type Query } from "./page-rule.ts";

/** A list of `total` items as some server keeps it. */
interface Shelf {
  readonly total: number;
  /** The page size where none is requested, and the largest that is granted. */
  readonly standard: number;
  readonly cap: number;
}

const sizes = fc.integer({ min: 1, max: 12 });
const shelves: fc.Arbitrary<Shelf> = fc.record({ total: fc.integer({ min: 0, max: 40 }), standard: sizes, cap: sizes });
const start = fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined });
const size = fc.option(sizes, { nil: undefined });
const settings = { seed: 20261126, numRuns: 1000 };

const sizeOf = ({ standard, cap }: Shelf, asked: unknown): number =>
  Math.min(whole(asked, standard), asked === undefined ? Infinity : cap);

const defined = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

describe("visits every item exactly once, from any start and with any size", () => {
  const pageOf = (shelf: Shelf, query: Query) => {
    const page = Math.max(1, whole(query.page, 1));
    const each = sizeOf(shelf, query.size);
    const items = ids((page - 1) * each, Math.min(page * each, shelf.total));
    return { page, each, items, pages: Math.ceil(shelf.total / each) };
  };
  const rest = (shelf: Shelf, query: Query): number[] => {
    const { page, each } = pageOf(shelf, query);
    return ids((page - 1) * each, shelf.total);
  };
  const expectAll = (rules: readonly PageRule[], server: Server, query: Query, expected: readonly number[]): void => {
    const { items, error } = walk(rules, server, query);
    expect({ items, error }).toEqual({ items: expected, error: undefined });
  };

  test.each(["count only", "echoes the size that was asked for", "names the size that it used"])(
    "by count, with a server that %s",
    (kind) => {
      fc.assert(
        fc.property(shelves, start, size, (shelf, page, asked) => {
          const server: Server = (query) => {
            const { items, each } = pageOf(shelf, query);
            const named = kind === "count only" ? undefined : kind.startsWith("echoes") ? (query.size ?? each) : each;
            return { items, body: { count: shelf.total, used: named } };
          };
          const query = defined({ page, size: asked });
          expectAll([byCount("page", "size", ["count"], ["used"])], server, query, rest(shelf, query));
        }),
        settings,
      );
    },
  );

  test("by count, past empty pages in the middle", () => {
    fc.assert(
      fc.property(shelves, size, fc.integer({ min: 2, max: 5 }), (shelf, asked, hidden) => {
        const server: Server = (query) => {
          const { items, page, pages } = pageOf(shelf, query);
          return { items: page === hidden && page < pages ? [] : items, body: { count: shelf.total } };
        };
        const query = defined({ size: asked });
        const { each, pages } = pageOf(shelf, query);
        const shown = rest(shelf, query).filter((id) => hidden >= pages || Math.floor(id / each) !== hidden - 1);
        expectAll([byCount("page", "size", ["count"])], server, query, shown);
      }),
      settings,
    );
  });

  test("by pages", () => {
    fc.assert(
      fc.property(shelves, start, size, (shelf, page, asked) => {
        const server: Server = (query) => {
          const { items, page: current, pages } = pageOf(shelf, query);
          return { items, body: { page: current, pages } };
        };
        const query = defined({ page, size: asked });
        expectAll([byPages("page", ["page"], ["pages"])], server, query, rest(shelf, query));
      }),
      settings,
    );
  });

  test.each([
    ["its last item", 0],
    ["an empty page", 1],
  ])("by cursor, with a list that ends with %s", (_, beyond) => {
    fc.assert(
      fc.property(shelves, start, size, (shelf, from, asked) => {
        const server: Server = (query) => {
          const at = whole(query.cursor, 0);
          const end = at + sizeOf(shelf, query.size);
          const last = shelf.total + beyond * sizeOf(shelf, query.size);
          return { items: ids(at, Math.min(end, shelf.total)), body: { next: end < last ? end : null } };
        };
        const query = defined({ cursor: from, size: asked });
        expectAll([byNext("cursor", ["next"])], server, query, ids(from ?? 0, shelf.total));
      }),
      settings,
    );
  });

  test.each(["the body", "the Link header"])("by a link in %s", (place) => {
    fc.assert(
      fc.property(shelves, start, size, fc.boolean(), (shelf, from, asked, absolute) => {
        const server: Server = (query) => {
          const at = whole(query.from, 0);
          const each = sizeOf(shelf, query.limit);
          const url = `${absolute ? "https://elsewhere.example" : ""}/v2/list?from=${at + each}&limit=${each}&other=1#x`;
          const items = ids(at, Math.min(at + each, shelf.total));
          if (at + each >= shelf.total) return { items, body: { links: { next: null } } };
          return place === "the body"
            ? { items, body: { links: { next: { href: url } } } }
            : { items, headers: { link: `</v2/list?from=0>; rel="first", <${url}>; title="a, b"; rel=next` } };
        };
        const query = defined({ from, limit: asked });
        const rule = byLink(["from", "limit"], place === "the body" ? ["links", "next", "href"] : undefined);
        expectAll([rule], server, query, ids(from ?? 0, shelf.total));
      }),
      settings,
    );
  });

  test("by offset, with a server that cuts the limit", () => {
    fc.assert(
      fc.property(shelves, start, size, (shelf, from, asked) => {
        const server: Server = (query) => {
          const at = whole(query.offset, 0);
          return { items: ids(at, Math.min(at + sizeOf(shelf, query.limit), shelf.total)) };
        };
        const query = defined({ offset: from, limit: asked });
        // No server cuts a limit below the one that it takes by itself.
        fc.pre(shelf.cap >= shelf.standard);
        expectAll([byOffset("offset", "limit", shelf.standard)], server, query, ids(from ?? 0, shelf.total));
      }),
      settings,
    );
  });
});
