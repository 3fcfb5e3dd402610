import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { book, createLibrary, json, KEY, rejection, stub } from "../test/library.ts";
import { type StandardSchema, ValidationError } from "./index.ts";

/** A Standard Schema whose output is the title in capitals. */
const titled = (isAsync = false): StandardSchema<string> => ({
  "~standard": {
    version: 1,
    vendor: "library",
    validate: (value) => {
      const { title } = value as { title?: unknown }; // payloads are objects
      const result =
        typeof title === "string"
          ? { value: title.toUpperCase() }
          : { issues: [{ message: "no title", path: ["title", { key: 0 }] }, { message: `key ${KEY}` }] };
      return isAsync ? Promise.resolve(result) : result;
    },
  },
});

describe.each([false, true])("a schema, asynchronous: %s", (isAsync) => {
  const schema = titled(isAsync);

  test("replaces the payload by its output and leaves the body unchanged", async () => {
    const client = createLibrary({ fetch: stub(book) });
    expect(await client.call("books.retrieve", { path: { "book-id": "b1" } }, { schema })).toBe("EMMA");
    const { data, body } = await client
      .call("books.retrieve", { path: { "book-id": "b1" } }, { schema })
      .withResponse();
    expect([data, body]).toEqual(["EMMA", { data: { title: "Emma" } }]);
  });

  test("parses each item of a list, on every page", async () => {
    const fetch = stub(
      () => json({ data: [{ title: "a" }, { title: "b" }], next: "2" }),
      () => json({ data: [{ title: "c" }], next: null }),
    );
    const list = createLibrary({ fetch }).list("books.list", {}, { schema });
    expect(await list.toArray()).toEqual(["A", "B", "C"]);
  });

  test("rejects with a ValidationError that has the path and the response", async () => {
    const fetch = stub(() => json({ data: {} }));
    const error = await rejection(
      createLibrary({ fetch }).call("books.retrieve", { path: { "book-id": "b1" } }, { schema }),
    );
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ operation: "books.retrieve", attempts: 1 });
    expect((error as Error).message).toContain("title.0: no title");
    expect((error as ValidationError).issues).toHaveLength(2);
    expect((error as ValidationError).issues[0]?.path).toEqual(["title", 0]);
    expect((error as ValidationError).response.status).toBe(200);
    expect(fetch.sent).toHaveLength(1);
  });

  test("names the refused item of a list", async () => {
    const fetch = stub(() => json({ data: [{ title: "a" }, {}], next: null }));
    const error = await rejection(createLibrary({ fetch }).list("books.list", {}, { schema }));
    expect((error as Error).message).toContain("1.title.0: no title");
    expect((error as ValidationError).issues[0]?.path?.slice(0, 2)).toEqual([1, "title"]);
  });

  test("may quote a secret, which is redacted", async () => {
    const fetch = stub(() => json({ data: {} }));
    const error = await rejection(
      createLibrary({ fetch }).call("books.retrieve", { path: { "book-id": "b1" } }, { schema }),
    );
    expect((error as Error).message).toContain("key [redacted]");
    expect(inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error)).not.toContain(KEY);
  });
});

test("a schema is not applied to an error", async () => {
  const seen: unknown[] = [];
  const schema: StandardSchema<unknown> = {
    "~standard": {
      version: 1,
      vendor: "library",
      validate: (value) => {
        seen.push(value);
        return { value };
      },
    },
  };
  const refused = createLibrary({ fetch: stub(() => json({}, 404)) });
  expect(await rejection(refused.call("books.retrieve", { path: { "book-id": "b1" } }, { schema }))).toHaveProperty(
    "status",
    404,
  );
  expect(seen).toEqual([]);
});

test("a schema that throws rejects the call with what it threw", async () => {
  const thrown = new Error("in the schema");
  const schema: StandardSchema<never> = {
    "~standard": {
      version: 1,
      vendor: "library",
      validate: () => {
        throw thrown;
      },
    },
  };
  const client = createLibrary({ fetch: stub(book) });
  expect(await rejection(client.call("books.retrieve", { path: { "book-id": "b1" } }, { schema }))).toBe(thrown);
});
