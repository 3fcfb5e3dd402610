import { expect, it } from "vitest";
import type { Plan } from "./fixtures/client.ts";
import { cell, libraryKit, librarySpec } from "./fixtures/library.ts";
import { secondPageFaults } from "./second-page.ts";

type Twist = Parameters<typeof libraryKit>[1];

const examples = "/paths/~1members/get/responses/200/content/application~1json/examples";

async function faultsOf(twist?: Twist, changes: Record<string, unknown> = {}): Promise<string[]> {
  const spec = librarySpec(changes);
  return secondPageFaults(await libraryKit(spec, twist), cell(spec, "members.list", "200"));
}

// Changes every request but the first.
function onSecond(change: (plan: Plan) => Partial<Plan>): Twist {
  let count = 0;
  return (plan) => {
    count += 1;
    return count > 1 ? { ...plan, ...change(plan) } : plan;
  };
}

const withQuery = (more: Plan["query"]): Twist => onSecond(({ query }) => ({ query: { ...query, ...more } }));

it("reports no faults of a client that asks for the next page", async () => {
  expect(await faultsOf()).toEqual([]);
});

it.each([
  ["a parameter that is not documented", withQuery({ cursor: 2 }), "query cursor: is not documented"],
  ["a value of another type", withQuery({ page: "https://x.example" }), "query page:"],
  ["the first page again", withQuery({ page: 1 }), "the query of the first"],
  ["another page than the example names", withQuery({ page: 3 }), "page is 3, and the example says 2"],
  ["another address", onSecond(() => ({ path: "/members/search", query: {} })), "second page: "],
])("reports a second request with %s", async (_, twist, fault) => {
  expect((await faultsOf(twist)).join("\n")).toContain(fault);
});

it("reports a page that the client does not ask for", async () => {
  const value = { response: [], pagination: { next: "later" } };
  expect(await faultsOf(undefined, { [`${examples}/two/value`]: value })).toEqual([
    "second page: is not asked for, though the example names one",
  ]);
});

it("compares the request with a link in the example", async () => {
  const value = { response: [], pagination: { next: 2 }, _links: { next: { href: "/v1/members?page=7&secret=x" } } };
  expect(await faultsOf(undefined, { [`${examples}/two/value`]: value })).toEqual([
    "second page: page is 2, and the example says 7",
  ]);
});
