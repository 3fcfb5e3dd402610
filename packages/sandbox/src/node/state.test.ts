import { expect, test } from "vitest";
import { createSandbox } from "../index.ts";
import type { ServedSandbox } from "./served.ts";
import { stateOf } from "./state.ts";

const row = { world: "paystack/1", kind: "mandate", owner: "CUS_1", position: 1, id: "AUTH_1" };
const holding = (...rows: object[]): ServedSandbox => ({
  ...createSandbox(),
  snapshot: () => JSON.stringify({ rows }),
});

test("leaves out account numbers, secrets and card numbers, and keeps ids", () => {
  const value = { account: { number: "0123456789" }, secret_key: "x", note: "5520000000000000", card_token: "card_1" };
  const [world] = stateOf(holding({ ...row, value: { ...value, signature: "SIG_1" } }));
  const account = { number: "[redacted]" };
  const rest = { secret_key: "[redacted]", signature: "[redacted]", note: "[card number]", card_token: "card_1" };
  expect(world?.lists[0]?.objects).toEqual([{ id: "AUTH_1", owner: "CUS_1", account, ...rest }]);
});

test("leaves out what the sandbox keeps for itself", () => {
  const own = ["world", "#", "token", "merchant", "name"].map((kind) => ({ ...row, kind, value: {} }));
  expect(stateOf(holding(...own, { ...row, world: "@", value: {} }))).toEqual([]);
});

test("shows the latest hundred of a kind, newest first, and counts all", () => {
  const rows = Array.from({ length: 150 }, (_, index) => ({ ...row, id: `AUTH_${index}`, position: index, value: {} }));
  const [list] = stateOf(holding(...rows))[0]?.lists ?? [];
  expect(list?.count).toBe(150);
  expect(list?.objects).toHaveLength(100);
  expect(list?.objects[0]).toMatchObject({ id: "AUTH_149" });
});
