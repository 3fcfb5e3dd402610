import { describe, expect, test } from "vitest";
import { isSame, type Recording, recordingsOf, replay } from "../src/replay.ts";

const read = (...recorded: readonly object[]): Recording[] => recordingsOf(recorded, "own");

describe("the replay of an example of documentation", () => {
  const example = {
    host: "paystack",
    method: "PUT",
    path: "/customer/CUS_abcdefghijklmno",
    requestBody: { first_name: "Bo" },
    status: 200,
    responseBody: {
      status: true,
      message: "Customer updated",
      data: { customer_code: "CUS_abcdefghijklmno", id: 1173, first_name: "Bo", email: "b@example.com" },
    },
  };

  test("compares the status, the members and their types", async () => {
    expect((await replay(read(example))).map(isSame)).toEqual([true]);
    const { data } = example.responseBody;
    for (const changed of [
      { ...data, id: "1173" },
      { ...data, balance: 1 },
    ]) {
      const responseBody = { ...example.responseBody, data: changed };
      expect((await replay(read({ ...example, responseBody }))).map(isSame)).toEqual([false]);
    }
  });

  test("makes the mandate that an example shows as active", async () => {
    const mandate = { id: 1, status: "active", authorization_id: 9, customer: { id: 43, email: "b@example.com" } };
    const responseBody = { status: true, message: "Mandate authorizations retrieved successfully", data: [mandate] };
    const path = "/customer/43/directdebit-mandate-authorizations";
    const [result] = await replay(read({ host: "paystack", method: "GET", path, status: 200, responseBody }));
    expect(result).toMatchObject({ status: { replayed: 200 }, differences: [] });
  });
});

test("chains of Monri and PaymentKit are replayed as far as they make what they use", async () => {
  const host = "ipgtest.monri.com";
  const uuid = "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d";
  const recordedAt = "2026-01-01T00:00:00Z";
  const created = { uuid, email: "m@example.com", status: "approved" };
  const results = await replay(
    read(
      {
        host,
        recordedAt,
        method: "POST",
        path: "/v2/customers",
        requestBody: { email: "m@example.com" },
        status: 200,
        responseBody: created,
      },
      {
        host,
        recordedAt,
        method: "DELETE",
        path: `/v2/customers/${uuid}`,
        status: 200,
        responseBody: { uuid, deleted: true },
      },
      { host, recordedAt, method: "GET", path: "/v2/payments", status: 200 },
      { host: "shop.example", method: "GET", path: "/payment/api/customers/search", status: 400 },
    ),
  );
  const outcomes = results.map(({ name, status, skipped }) => [name, status?.replayed ?? skipped]);
  expect(Object.fromEntries(outcomes)).toEqual({
    "own#0": 200,
    "own#1": 200,
    "own#2": "it is outside the Customers API",
    "own#3": 400,
  });
});
