import { json, stub } from "@clientele/contract/stub";
import { describe, expect, test } from "vitest";
import createClient from "./client.ts";

describe("a list", () => {
  const pages = (sizes: readonly number[]) =>
    stub(({ url }) => {
      const { searchParams } = new URL(url);
      const offset = Number(searchParams.get("offset") ?? 0);
      const limit = Number(searchParams.get("limit") ?? 50);
      const [page = 0] = [sizes[offset / limit]];
      return json({ status: "approved", data: Array.from({ length: page }, (_, i) => ({ uuid: `u${offset + i}` })) });
    });
  const queries = (fetch: ReturnType<typeof pages>): string[] => fetch.sent.map(({ url }) => new URL(url).search);

  test("ends at a page shorter than its limit, 50 by default", async () => {
    const fetch = pages([50, 50, 49]);
    const customers = await createClient({ fetch }).customers.list().toArray();
    expect(customers.map(({ uuid }) => uuid)).toEqual(Array.from({ length: 149 }, (_, i) => `u${i}`));
    expect(queries(fetch)).toEqual(["", "?offset=50", "?offset=100"]);
  });

  test("keeps its limit and requests once more after a full last page", async () => {
    const fetch = pages([2, 2]);
    expect(await createClient({ fetch }).customers.listPaymentMethods("u1", { limit: 2 }).toArray()).toHaveLength(4);
    expect(queries(fetch)).toEqual(["?limit=2", "?limit=2&offset=2", "?limit=2&offset=4"]);
  });

  test("continues from the offset of its query and requests nothing after a break", async () => {
    const fetch = pages([2, 2, 2, 2]);
    for await (const { uuid } of createClient({ fetch }).customers.list({ limit: 2, offset: 2 }))
      if (uuid === "u4") break;
    expect(queries(fetch)).toEqual(["?limit=2&offset=2", "?limit=2&offset=4"]);
  });

  test("that is empty has one page without items", async () => {
    const fetch = pages([]);
    const page = await createClient({ fetch }).customers.list();
    expect([page.items, page.hasNextPage()]).toEqual([[], false]);
    expect(fetch.sent).toHaveLength(1);
  });
});
