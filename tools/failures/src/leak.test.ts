import { expect, test } from "vitest";
import { leaks, show } from "./leak.ts";

const secret = "sk_test_a/b+c";

test.each([
  ["as it is", secret],
  ["percent-encoded", encodeURIComponent(secret)],
  ["in base64", Buffer.from(secret).toString("base64")],
  ["as basic authentication", Buffer.from(`${secret}:`).toString("base64")],
])("a secret is found %s, wherever it stands", (_, form) => {
  const hidden = Object.defineProperty(new Error("refused"), "request", {
    value: { deep: { er: { still: { key: form } } } },
  });
  expect(leaks([secret], show("error", hidden))).toEqual([`inspect(error) shows ${secret}`]);
  expect(leaks([secret], show("error", new Error(`no ${form}`)))).toHaveLength(3);
  expect(leaks([secret], show("event", { url: `/?key=${form}` }))).toHaveLength(2);
});

test("a card number is found in groups", () => {
  for (const form of ["4242424242424242", "4242 4242 4242 4242", "4242-4242-4242-4242"]) {
    expect(leaks(["4242424242424242"], { message: form })).toHaveLength(1);
  }
});

test("a short secret is searched in messages, as a whole word", () => {
  expect(leaks(["123"], { "error.message": "code 123.", "error.stack": "client.ts:123" })).toEqual([
    "error.message shows 123",
  ]);
  expect(leaks(["123"], { "error.message": "order 91234" })).toEqual([]);
});

test("nothing is found where nothing is", () => {
  expect(leaks([secret, "123"], show("error", new Error("no key", { cause: new Error("reset") })))).toEqual([]);
});
