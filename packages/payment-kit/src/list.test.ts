import { json, stub } from "@clientele/contract/stub";
import { describe, expect, test } from "vitest";
import { PaymentKit } from "./client.ts";
import type { ListCustomersQuery } from "./generated/types.ts";

interface Server {
  /** How many customers exist. */
  readonly total: number;
  /** The default page size. */
  readonly usual: number;
  /** The largest page. */
  readonly most?: number;
  /** Whether answers have `paging`, and whether with the size that was used or the one that was requested. */
  readonly paging?: "used" | "asked" | undefined;
  /** Customers that are counted but left out. */
  readonly hidden?: (index: number) => boolean;
}

/** A server with customers `cus_0`, `cus_1` and so on. */
const server = ({ total, usual, most = Infinity, paging, hidden = () => false }: Server) =>
  stub(({ url }) => {
    const { searchParams } = new URL(url);
    const page = Number(searchParams.get("page") ?? 1);
    const asked = Number(searchParams.get("pageSize") ?? usual);
    const size = Math.min(asked, most);
    const indices = Array.from({ length: total }, (_, index) => index).slice((page - 1) * size, page * size);
    return json({
      count: total,
      list: indices.filter((index) => !hidden(index)).map((index) => ({ id: `cus_${index}` })),
      ...(paging && { paging: { page, pageSize: paging === "used" ? size : asked } }),
    });
  });

const walk = async (fetch: ReturnType<typeof stub>, query?: ListCustomersQuery) => {
  const { customers } = new PaymentKit({ baseUrl: "https://shop.example.com", accessKey: "blocklet-1", fetch });
  const items = await customers.list(query).toArray();
  const queries = fetch.sent.map(({ url }) => {
    const { searchParams } = new URL(url);
    return [searchParams.get("page"), searchParams.get("pageSize")];
  });
  return { ids: items.map(({ id }) => id), queries };
};

const upTo = (total: number, from = 0): string[] =>
  Array.from({ length: total - from }, (_, index) => `cus_${from + index}`);

describe.each([undefined, "used", "asked"] as const)("a list, with paging: %s,", (paging) => {
  test("is walked to its end by its count, without adding a page size", async () => {
    const { ids, queries } = await walk(server({ total: 5, usual: 2, paging }));
    expect(ids).toEqual(upTo(5));
    expect(queries).toEqual([
      [null, null],
      ["2", null],
      ["3", null],
    ]);
  });

  test("ends with its last full page", async () => {
    const { ids, queries } = await walk(server({ total: 4, usual: 20, paging }), { pageSize: 2 });
    expect(ids).toEqual(upTo(4));
    expect(queries).toEqual([
      [null, "2"],
      ["2", "2"],
    ]);
  });

  test("is read in full where the server limits the page size", async () => {
    const { ids, queries } = await walk(server({ total: 7, usual: 2, most: 3, paging }), { pageSize: 50 });
    expect(ids).toEqual(upTo(7));
    expect(queries).toEqual([
      [null, "50"],
      ["2", "50"],
      ["3", "50"],
    ]);
  });

  test("continues from the page of its query", async () => {
    const { ids } = await walk(server({ total: 7, usual: 2, paging }), { page: 2, pageSize: 2 });
    expect(ids).toEqual(upTo(7, 2));
    expect((await walk(server({ total: 7, usual: 2, paging }), { page: 2 })).ids).toEqual(upTo(7, 2));
  });

  test("takes one request where everything fits or the list is empty", async () => {
    for (const total of [0, 3]) {
      const { ids, queries } = await walk(server({ total, usual: 20, paging }));
      expect(ids).toEqual(upTo(total));
      expect(queries).toHaveLength(1);
    }
  });

  test("is read in full behind a page with gaps", async () => {
    const hidden = (index: number): boolean => index === 1 || index === 4 || index === 5;
    const { ids } = await walk(server({ total: 9, usual: 3, paging, hidden }));
    expect([...new Set(ids)]).toEqual(upTo(9).filter((_, index) => !hidden(index)));
  });
});

test("a first page with gaps does not repeat a customer", async () => {
  const { ids } = await walk(server({ total: 6, usual: 3, paging: "used", hidden: (index) => index === 0 }));
  expect(ids).toEqual(["cus_1", "cus_2", "cus_3", "cus_4", "cus_5"]);
});

test.each([null, "x", { page: null, pageSize: null }, { pageSize: 0 }, { pageSize: -1 }, { pageSize: 1.5 }])(
  "a paging of %j is ignored",
  async (paging) => {
    const fetch = stub(({ url }) => {
      const page = Number(new URL(url).searchParams.get("page") ?? 1);
      return json({ count: 3, list: [{ id: `cus_${page - 1}` }], paging });
    });
    expect((await walk(fetch)).ids).toEqual(upTo(3));
  },
);

test("a search is walked like a list, with its query on every page", async () => {
  const fetch = server({ total: 3, usual: 2 });
  const { customers } = new PaymentKit({ baseUrl: "https://shop.example.com", accessKey: "blocklet-1", fetch });
  expect(await customers.search({ query: "mira & co" }).toArray()).toHaveLength(3);
  expect(fetch.sent.map(({ url }) => new URL(url).search)).toEqual([
    "?livemode=true&query=mira+%26+co",
    "?livemode=true&query=mira+%26+co&page=2",
  ]);
});

describe("the order of a list", () => {
  const pairs = async (order: Required<ListCustomersQuery>["order"]): Promise<string[][]> => {
    const fetch = server({ total: 0, usual: 20 });
    await walk(fetch, { order });
    const { searchParams } = new URL(fetch.sent[0]?.url ?? "");
    return [...searchParams].filter(([name]) => name !== "livemode");
  };

  test("is sent unchanged where it is text", async () => {
    expect(await pairs("updated_at:ASC")).toEqual([["order", "updated_at:ASC"]]);
  });

  test("is sent with one index where it is an array of texts", async () => {
    expect(await pairs(["delinquent:DESC", "updated_at:ASC"])).toEqual([
      ["order[0]", "delinquent:DESC"],
      ["order[1]", "updated_at:ASC"],
    ]);
  });

  test("is sent with two indices where it is an array of pairs", async () => {
    expect(
      await pairs([
        ["delinquent", "DESC"],
        ["updated_at", "ASC"],
      ]),
    ).toEqual([
      ["order[0][0]", "delinquent"],
      ["order[0][1]", "DESC"],
      ["order[1][0]", "updated_at"],
      ["order[1][1]", "ASC"],
    ]);
  });
});
