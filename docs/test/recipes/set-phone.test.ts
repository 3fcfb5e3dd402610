import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { environment } from "../environment.ts";

const customer = (phone: string) => ({ status: true, message: "ok", data: { customer_code: "CUS_1", phone } });

/** Runs the recipe with one answer for each request, in order; `undefined` breaks the connection. */
async function setPhone(...answers: readonly (Response | undefined)[]): Promise<boolean> {
  const queue = [...answers];
  vi.stubGlobal("fetch", async () => queue.shift() ?? Promise.reject(new TypeError("terminated")));
  const recipe = await import("../../recipes/set-phone.ts");
  return recipe.setPhone("CUS_1", "+2348123456789").finally(() => expect(queue).toEqual([]));
}

beforeEach(() => {
  Object.assign(process.env, environment);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("is true when the provider confirms the update", async () => {
  expect(await setPhone(Response.json(customer("+2348123456789")))).toBe(true);
});

test("rejects when the provider refuses it", async () => {
  await expect(setPhone(Response.json({ status: false, message: "no" }, { status: 400 }))).rejects.toThrow("400: no");
});

test.each([
  ["true", "+2348123456789", true],
  ["false", "+2340000000000", false],
])("is %s when the connection breaks and the customer has %s", async (_, phone, expected) => {
  expect(await setPhone(undefined, Response.json(customer(phone)))).toBe(expected);
});
