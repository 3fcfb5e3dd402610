// What a client promises when things go wrong, seen with the faults of the sandbox.
import {
  ConnectionError,
  DecodeError,
  PinPayments,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnprocessableEntityError,
} from "@clientele/pin-payments";
import { describe, expect, test } from "vitest";
import { frozen } from "./clients.ts";
import { card } from "./scenarios/pin-payments/data.ts";

function stage() {
  const sandbox = frozen();
  const pin = new PinPayments({ ...sandbox.credentials["pin-payments"], fetch: sandbox.fetch });
  const details = { ...card, expiry_month: 5, expiry_year: 2031 };
  const create = () => pin.customers.create({ email: "ada@example.com", card: details });
  const count = async (): Promise<number> => (await pin.customers.list().toArray({ limit: 100 })).length;
  return { sandbox, pin, create, count };
}

describe("a client in the sandbox", () => {
  test("reads again after a broken connection", async () => {
    const { sandbox, count } = stage();
    sandbox.faults.add({ kind: "reset", operation: "customers.list" });
    expect(await count()).toBe(0);
    expect(sandbox.log).toHaveLength(2);
  });

  test("does not write again after a broken connection, whether the work was done or not", async () => {
    for (const [kind, done] of [
      ["reset", 0],
      ["lost-answer", 1],
    ] as const) {
      const { sandbox, create, count } = stage();
      sandbox.faults.add({ kind, operation: "customers.create" });
      const error = await create().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
      expect(await count()).toBe(done);
    }
  });

  test("waits out a 429, also for a write", async () => {
    const { sandbox, create, count } = stage();
    sandbox.faults.add({ status: 429, headers: { "retry-after": "0" }, operation: "customers.create" });
    await create();
    expect(await count()).toBe(1);
  });

  test("gives up on a 429 in the end, refused", async () => {
    const { sandbox, create } = stage();
    sandbox.faults.add({ status: 429, headers: { "retry-after": "0" }, times: 3 });
    const error = await create().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ outcome: "refused", attempts: 3 });
  });

  test("rejects a page of HTML with its status", async () => {
    const { sandbox, create } = stage();
    sandbox.faults.add({ kind: "html" });
    const error = await create().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 502, outcome: "unknown" });
  });

  test("does not know what became of a write whose answer was cut", async () => {
    const { sandbox, create, count } = stage();
    sandbox.faults.add({ kind: "truncate" });
    const error = await create().catch((reason: unknown) => reason);
    expect(error instanceof ConnectionError || error instanceof DecodeError).toBe(true);
    expect(error).toMatchObject({ outcome: "unknown" });
    expect(await count()).toBe(1);
  });

  test("ends a stalled call with its timeout", async () => {
    const { sandbox, pin } = stage();
    sandbox.faults.add({ kind: "stall" });
    await expect(pin.customers.list({}, { timeout: 1000, maxRetries: 0 })).rejects.toBeInstanceOf(TimeoutError);
  });

  test("ends a stalled call with the reason of its signal", async () => {
    const { sandbox, pin } = stage();
    sandbox.faults.add({ kind: "stall" });
    const controller = new AbortController();
    const call = pin.customers.list({}, { signal: controller.signal });
    const reason = new Error("no longer wanted");
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  test("names each problem of a refused customer", async () => {
    const { pin } = stage();
    const details = { ...card, number: "4111111111111111", expiry_month: 5, expiry_year: 2031 };
    const error = await pin.customers
      .create({ email: "ada@example.com", card: details })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnprocessableEntityError);
    expect(error).toMatchObject({ issues: [{ param: "card.number", code: "card_number_invalid" }] });
  });

  test("is refused in live mode", async () => {
    const { sandbox } = stage();
    const live = new PinPayments({ apiKey: "any", mode: "live", fetch: sandbox.fetch });
    await expect(live.customers.list()).rejects.toThrow(/sandbox/);
  });
});
