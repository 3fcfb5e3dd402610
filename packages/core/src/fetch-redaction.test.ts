import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createLibrary, fails, KEY, rejection, stub } from "../test/library.ts";
import { record } from "../test/record.ts";
import { createRaw } from "./raw.ts";

test("a header that cannot be sent is not quoted", async () => {
  const headers = { "x-api-key": "s3cret\nline" };
  const fetch = (url: string, init: RequestInit): Promise<never> =>
    Promise.reject(new Error(new Request(url, init).url));
  const client = createLibrary({ fetch, maxRetries: 0, provider: { authorize: () => headers } });
  const errors = [
    await rejection(client.fetch("/books", { headers })),
    await rejection(client.fetch("/books", { headers: Object.entries(headers) })),
    await rejection(createRaw(client).request("get", "/books" as never, { headers } as never)), // a path of no spec
    await rejection(client.call("books.create", { body: {} }, { headers })),
    await rejection(client.call("books.create", { body: {} })),
  ];
  expect(errors.map((error) => (error as Error).name)).toEqual([
    ...Array(4).fill("ConfigurationError"),
    "ConnectionError",
  ]);
  expect(inspect(errors, { depth: 9, showHidden: true })).not.toContain("s3cret");
});

test("a key in the path of client.fetch is shown in no error and no event", async () => {
  const { hooks, events } = record();
  const client = createLibrary({ fetch: stub(fails(() => new Error("reset"))), hooks, maxRetries: 0 });
  for (const path of [`/keys/${encodeURIComponent(KEY)}`, `/keys/${KEY}?key=${encodeURIComponent(KEY)}`]) {
    const error = await rejection(client.fetch(path));
    expect(error).toHaveProperty("message", "GET /keys/[redacted]: connection failed: reset");
    expect(inspect([error, events], { depth: 9 })).not.toMatch(/51Hx/);
  }
  expect(events[0]?.event).toMatchObject({ operation: "GET /keys/[redacted]", urlTemplate: "/keys/[redacted]" });
});
