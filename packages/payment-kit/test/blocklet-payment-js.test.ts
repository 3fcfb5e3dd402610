import { fileURLToPath } from "node:url";
import { createChecker, loadSpec, type WireRequest, wireRequest } from "@clientele/contract";
import { type Authorize, PaymentKit } from "@clientele/payment-kit";
import { describe, expect, test } from "vitest";

/** A request independent of its spelling: the query in any order and any escaping, the body as JSON. */
interface Content {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One call of `payment.customers`, in both SDKs. */
interface Case {
  readonly call: string;
  /** The request of `@blocklet/payment-js`, read from its published code, version 1.27.2. */
  readonly theirs: Content;
  readonly ours: (customers: PaymentKit["customers"]) => PromiseLike<unknown>;
}

const address = { country: "NO", city: "Oslo", line1: "Storgata 8", postal_code: "0155" };

// lib/resources/customer.js has method and path. lib/resource.js puts the id into the path, `livemode` into the query of
// every call, PUT included, and the data of an update into the body. The query is written by `qs`, which indexes arrays.
const cases: readonly Case[] = [
  {
    call: 'retrieve("cus_8mK2vX4qLpWzR1tY")',
    theirs: { method: "GET", path: "/api/customers/cus_8mK2vX4qLpWzR1tY", query: { livemode: "true" } },
    ours: (customers) => customers.retrieve("cus_8mK2vX4qLpWzR1tY"),
  },
  {
    call: 'update("cus_8mK2vX4qLpWzR1tY", data)',
    theirs: {
      method: "PUT",
      path: "/api/customers/cus_8mK2vX4qLpWzR1tY",
      query: { livemode: "true" },
      body: { name: "Åsa Lindqvist", address, metadata: { internal_id: "user-456", seats: 3 } },
    },
    ours: (customers) =>
      customers.update("cus_8mK2vX4qLpWzR1tY", {
        name: "Åsa Lindqvist",
        address,
        metadata: { internal_id: "user-456", seats: 3 },
      }),
  },
  {
    call: "list()",
    theirs: { method: "GET", path: "/api/customers", query: { livemode: "true" } },
    ours: (customers) => customers.list(),
  },
  {
    call: "list({ did, page, pageSize })",
    theirs: {
      method: "GET",
      path: "/api/customers",
      query: { did: "zNKhqZ7pAxw4Rm2sTn5vD8yE3cBgJ6uL9fWk", page: "2", pageSize: "5", livemode: "true" },
    },
    ours: (customers) => customers.list({ did: "zNKhqZ7pAxw4Rm2sTn5vD8yE3cBgJ6uL9fWk", page: 2, pageSize: 5 }),
  },
  {
    call: 'list({ order: "updated_at:ASC" })',
    theirs: { method: "GET", path: "/api/customers", query: { order: "updated_at:ASC", livemode: "true" } },
    ours: (customers) => customers.list({ order: "updated_at:ASC" }),
  },
  {
    call: 'list({ order: ["delinquent:DESC", "updated_at:ASC"] })',
    theirs: {
      method: "GET",
      path: "/api/customers",
      query: { "order[0]": "delinquent:DESC", "order[1]": "updated_at:ASC", livemode: "true" },
    },
    ours: (customers) => customers.list({ order: ["delinquent:DESC", "updated_at:ASC"] }),
  },
  {
    call: 'list({ order: [["updated_at", "ASC"]] })',
    theirs: {
      method: "GET",
      path: "/api/customers",
      query: { "order[0][0]": "updated_at", "order[0][1]": "ASC", livemode: "true" },
    },
    ours: (customers) => customers.list({ order: [["updated_at", "ASC"]] }),
  },
  {
    call: "search({ query, page, pageSize })",
    theirs: {
      method: "GET",
      path: "/api/customers/search",
      query: { query: "lindqvist & söner", page: "1", pageSize: "20", livemode: "true" },
    },
    ours: (customers) => customers.search({ query: "lindqvist & söner", page: 1, pageSize: 20 }),
  },
  {
    call: 'overdueInvoices("cus_3nF7hJ9sBdQxV5wE")',
    theirs: {
      method: "GET",
      path: "/api/customers/cus_3nF7hJ9sBdQxV5wE/overdue/invoices",
      query: { livemode: "true" },
    },
    ours: (customers) => customers.overdueInvoices("cus_3nF7hJ9sBdQxV5wE"),
  },
];

// A component calls the internal address of PaymentKit, which has no mount point.
const baseUrl = "http://127.0.0.1:8095";
const spec = loadSpec(fileURLToPath(new URL("../../../specs/payment-kit.yaml", import.meta.url)));
const checker = createChecker(spec, { servers: [baseUrl] });

/** The headers with which components of one app authenticate. */
const authorize: Authorize = ({ method, url }) => ({
  "x-component-did": "z2qaCNvKMv5GjouKdcDWexv6WqtHbpNPQDnAk",
  "x-component-sig": `signature of ${method} ${url}`,
  "x-component-sig-iat": "1700000000",
  "x-component-sig-exp": "1700000300",
  "x-component-sig-version": "1",
});

const sentBy = async (ours: Case["ours"], mode: "live" | "test" = "live"): Promise<WireRequest> => {
  const sent: WireRequest[] = [];
  const { customers } = new PaymentKit({
    baseUrl,
    authorize,
    mode,
    fetch: async (url, init) => {
      sent.push(await wireRequest(url, init));
      return Response.json({ id: "cus_1", count: 0, list: [], invoices: [] });
    },
  });
  await ours(customers);
  const [request, ...more] = sent;
  if (!request || more.length) throw new Error("expected exactly one request");
  return request;
};

const contentOf = ({ method, url, body }: WireRequest): Content => {
  const { pathname, searchParams } = new URL(url);
  const query = Object.fromEntries(searchParams);
  return { method, path: pathname, query, ...(body !== undefined && { body: JSON.parse(body) }) };
};

/** Returns a request of `@blocklet/payment-js` as it is sent, with the same credentials. */
const wire = async ({ method, path, query, body }: Content): Promise<WireRequest> => {
  const url = `${baseUrl}${path}?${new URLSearchParams(query)}`;
  const headers = { ...(await authorize({ method, url, body: "" })), "content-type": "application/json" };
  return wireRequest(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
};

describe.each(cases)("customers.$call", ({ theirs, ours }) => {
  test("sends the request of @blocklet/payment-js, apart from credentials", async () => {
    expect(contentOf(await sentBy(ours))).toEqual(theirs);
  });

  test("sends it in test mode", async () => {
    expect(contentOf(await sentBy(ours, "test"))).toEqual({ ...theirs, query: { ...theirs.query, livemode: "false" } });
  });

  test("is valid by the spec in both spellings", async () => {
    expect(checker.request(await sentBy(ours)).violations).toEqual([]);
    expect(checker.request(await wire(theirs)).violations).toEqual([]);
  });
});

test("the comparison covers every operation of the spec", async () => {
  const seen = await Promise.all(cases.map(async ({ ours }) => checker.request(await sentBy(ours)).operation?.id));
  expect([...new Set(seen)].sort()).toEqual(spec.operations.map(({ id }) => id).sort());
});
