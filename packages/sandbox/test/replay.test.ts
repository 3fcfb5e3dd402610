import { describe, expect, test } from "vitest";
import { isSame, type Recording, recordingsOf, replay, reportOf } from "../src/replay.ts";

const card = {
  number: "5520000000000000",
  expiry_month: "12",
  expiry_year: "30",
  name: "Mina Okoye",
  address_line1: "7 Quay Rd",
  address_city: "Hobart",
  address_country: "AU",
};

const shownCard = (token: string, customer: string, primary: boolean) => ({
  token,
  scheme: "master",
  display_number: "XXXX-XXXX-XXXX-0000",
  issuing_country: "AU",
  expiry_month: 12,
  expiry_year: 2030,
  name: "Mina Okoye",
  address_line1: "7 Quay Rd",
  address_line2: null,
  address_city: "Hobart",
  address_postcode: null,
  address_state: null,
  address_country: "AU",
  customer_token: customer,
  primary,
  network_type: null,
  network_format: null,
});

const first = "cus_AAAAAAAAAAAAAAAAAAAAAA";
const primary = "card_AAAAAAAAAAAAAAAAAAAAAA";
const second = "card_BBBBBBBBBBBBBBBBBBBBBB";

const shown = (email: string) => ({
  token: first,
  email,
  first_name: null,
  last_name: null,
  phone_number: null,
  company: null,
  notes: null,
  created_at: "2025-03-01T10:00:00Z",
  card: shownCard(primary, first, true),
});

const host = "test-api.pinpayments.com";
const page = { current: 1, previous: null, next: null, per_page: 25, pages: 1 };
const at = (second: number) => `2025-03-01T10:00:0${second}Z`;

const exchanges = {
  create: {
    host,
    method: "POST",
    path: "/customers",
    recordedAt: at(0),
    requestBody: { email: "mina@example.com", card },
    status: 201,
    responseBody: { response: shown("mina@example.com") },
  },
  addCard: {
    host,
    method: "POST",
    path: `/customers/${first}/cards`,
    recordedAt: at(1),
    requestBody: card,
    status: 201,
    responseBody: { response: shownCard(second, first, false), ip_address: "192.0.2.7" },
  },
  cards: {
    host,
    method: "GET",
    path: `/customers/${first}/cards`,
    recordedAt: at(2),
    status: 200,
    responseBody: {
      response: [shownCard(primary, first, true), shownCard(second, first, false)],
      count: 2,
      pagination: { ...page, count: 2 },
    },
  },
  rename: {
    host,
    method: "PUT",
    path: `/customers/${first}`,
    recordedAt: at(3),
    requestBody: { email: "m@example.com" },
    status: 200,
    responseBody: { response: shown("m@example.com") },
  },
  read: {
    host,
    method: "GET",
    path: `/customers/${first}`,
    recordedAt: at(4),
    status: 200,
    responseBody: { response: shown("m@example.com") },
  },
  deleteCard: {
    host,
    method: "DELETE",
    path: `/customers/${first}/cards/${second}`,
    recordedAt: at(5),
    status: 204,
    responseBody: null,
  },
  delete: { host, method: "DELETE", path: `/customers/${first}`, recordedAt: at(6), status: 204, responseBody: null },
} as const;

const read = (...recorded: readonly object[]): Recording[] => recordingsOf(recorded, "own");

describe("the replay", () => {
  test("finds a whole chain as recorded, in whatever order it is given", async () => {
    const results = await replay(read(...Object.values(exchanges).reverse()));
    expect(reportOf(results)).toEqual({
      lines: [
        "confirmed pin.cards-primary-first (unknown): by 1 of the exchanges",
        "7 exchanges: 7 of 7 statuses and 7 of 7 bodies are as recorded, 0 skipped",
      ],
      same: true,
    });
  });

  test.each(Object.entries(exchanges))("makes what the exchange %s takes for granted", async (_, exchange) => {
    expect((await replay(read(exchange))).map(isSame)).toEqual([true]);
  });

  test("makes the customers of a list, and as many others as it has", async () => {
    const responseBody = {
      response: [shown("mina@example.com")],
      count: 1,
      pagination: { current: 3, previous: 2, next: 4, per_page: 1, pages: 4, count: 4 },
    };
    const list = {
      host,
      method: "GET",
      path: "/customers",
      query: { page: 3, per_page: 1 },
      recordedAt: at(0),
      status: 200,
      responseBody,
    };
    expect((await replay(read(list))).map(isSame)).toEqual([true]);
  });

  test("takes a customer anew that was changed by an exchange that was not recorded", async () => {
    const { create, read: later } = exchanges;
    expect((await replay(read(create, later))).every(isSame)).toBe(true);
  });

  test("reports another status and each member that differs", async () => {
    const { response } = exchanges.create.responseBody;
    const changed = {
      ...exchanges.create,
      status: 200,
      responseBody: { response: { ...response, email: "x", tier: 1 } },
    };
    const { lines, same } = reportOf(await replay(read(changed)));
    expect(same).toBe(false);
    expect(lines.join("\n")).toContain("status 201 instead of 200");
    expect(lines.join("\n")).toContain(`/response/email: "[e-mail]" instead of "x"`);
    expect(lines.join("\n")).toContain("/response/tier: is missing");
  });

  test("wants every member of recent recordings, and forgives what old ones lack", async () => {
    const { company: _, ...lacking } = shown("mina@example.com");
    const recent = { ...exchanges.create, responseBody: { response: lacking } };
    expect((await replay(read(recent))).map(isSame)).toEqual([false]);
    expect((await replay(read({ ...recent, recordedAt: "2020-03-01T10:00:00Z" }))).map(isSame)).toEqual([true]);
  });

  test("makes the charges of a list, each with its card", async () => {
    const charge = (token: string, card: object) => ({
      token,
      success: true,
      amount: 500,
      currency: "AUD",
      created_at: at(0),
      card,
    });
    const response = [
      charge("ch_BBBBBBBBBBBBBBBBBBBBBB", shownCard(second, first, false)),
      charge("ch_AAAAAAAAAAAAAAAAAAAAAA", shownCard(primary, first, true)),
    ];
    const path = `/customers/${first}/charges`;
    const responseBody = { response, count: 2, pagination: { ...page, count: 2 } };
    const list = { host, method: "GET", path, recordedAt: "2019-03-01T10:00:05Z", status: 200, responseBody };
    const [result] = await replay(read({ ...exchanges.create, recordedAt: "2019-03-01T10:00:00Z" }, list)).then((all) =>
      all.slice(1),
    );
    expect(result).toMatchObject({ differences: [], status: { replayed: 200 } });
  });

  test("does not compare the order of messages", async () => {
    const messages = ["is not formatted properly", "can't be blank"].map((text) => ({
      code: "email_invalid",
      message: `Email ${text}`,
      param: "email",
    }));
    const error = { error: "invalid_resource", error_description: "One or more parameters were missing or invalid" };
    const refused = { ...exchanges.create, requestBody: { card }, status: 422, responseBody: { ...error, messages } };
    expect((await replay(read(refused))).map(isSame)).toEqual([true]);
    const less = { ...refused, responseBody: { ...error, messages: messages.slice(1) } };
    expect((await replay(read(less))).map(isSame)).toEqual([false]);
  });

  test("notices ids that are mixed up", async () => {
    const { response } = exchanges.create.responseBody;
    const mixed = { ...response, card: { ...response.card, customer_token: "cus_CCCCCCCCCCCCCCCCCCCCCC" } };
    expect((await replay(read({ ...exchanges.create, responseBody: { response: mixed } }))).map(isSame)).toEqual([
      false,
    ]);
  });

  test("names the assumption under which an exchange is as recorded", async () => {
    const response = { ...shown("mina@example.com"), card: { ...shownCard(primary, first, true), address_city: null } };
    const requestBody = { email: "mina@example.com", card: { ...card, address_city: null } };
    const [result] = await replay(read({ ...exchanges.create, requestBody, responseBody: { response } }));
    expect(result?.assuming).toEqual({ "pin.address-required": false });
  });

  test("replays forms and HTTP archives", async () => {
    const form = new URLSearchParams([
      ["email", "mina@example.com"],
      ...Object.entries(card).map(([name, value]) => [`card[${name}]`, value]),
    ]);
    const { requestBody: _, ...rest } = exchanges.create;
    const archive = {
      log: {
        entries: [
          {
            startedDateTime: at(0),
            request: {
              method: "POST",
              url: `https://${host}/1/customers`,
              postData: { mimeType: "application/x-www-form-urlencoded", text: String(form) },
            },
            response: { status: 201, content: { text: JSON.stringify(exchanges.create.responseBody) } },
          },
        ],
      },
    };
    for (const recordings of [read({ ...rest, requestBodyRaw: String(form) }), recordingsOf(archive, "archive")]) {
      const [result] = await replay(recordings);
      expect(result).toMatchObject({ status: { recorded: 201, replayed: 201 }, differences: [] });
    }
  });

  test("skips what is outside the API or belongs to another host, with the reason", async () => {
    const charge = { host, method: "GET", path: "/charges", status: 200, responseBody: { response: [] } };
    const results = await replay(read(charge, { ...charge, host: "api.example.com" }));
    expect(results.map(({ skipped }) => skipped)).toEqual([
      "it is outside the Customers API",
      "its host belongs to no provider of the sandbox",
    ]);
  });

  test("refuses what is no recording", () => {
    expect(() => recordingsOf({ method: "GET" }, "x.json")).toThrow("x.json is no recording");
  });
});
