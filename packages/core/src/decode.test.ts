import { describe, expect, test } from "vitest";
import { createLibrary, json, rejection, stub } from "../test/library.ts";
import type { DecodeError } from "./index.ts";

const answered = (
  id: string,
  response: () => Response,
  path: Readonly<Record<string, unknown>> = { "book-id": "b1" },
): Promise<unknown> => createLibrary({ fetch: stub(response), maxRetries: 0 }).call(id, { path }, undefined);

describe("a payload", () => {
  test("leaves its envelope unchanged: unknown members and values stay", async () => {
    const data = { title: "Emma", format: "hologram", extra: { deep: [1, { x: null }] } };
    expect(await answered("books.retrieve", () => json({ data, more: 1 }))).toEqual(data);
  });

  test("is the whole body where there is no envelope", async () => {
    const body = { number: 3, text: "It was" };
    expect(await answered("books.page", () => json(body), { "book-id": "b1", number: 3 })).toEqual(body);
  });

  test("keeps a member called __proto__ without changing a prototype", async () => {
    const text = '{"data":{"title":"Emma","__proto__":{"admin":true}}}';
    const data = await answered("books.retrieve", () => new Response(text));
    expect(Object.hasOwn(data as object, "__proto__")).toBe(true);
    expect((data as { admin?: unknown }).admin).toBeUndefined();
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });

  test("is not read from a prototype", async () => {
    const text = '{"__proto__":{"data":{"title":"Emma"}}}';
    expect(await rejection(answered("books.retrieve", () => new Response(text)))).toHaveProperty("name", "DecodeError");
  });

  test("is the last one of a member given twice, as in JSON.parse", async () => {
    const text = '{"data":{"title":"Emma"},"data":{"title":"Persuasion"}}';
    expect(await answered("books.retrieve", () => new Response(text))).toEqual({ title: "Persuasion" });
  });

  test("is read whatever the content type says", async () => {
    const response = () => new Response('{"data":{"title":"Emma"}}', { headers: { "content-type": "text/html" } });
    expect(await answered("books.retrieve", response)).toEqual({ title: "Emma" });
  });

  test.each(["null", "[]", '"text"', "1", "true", "{}", '{"data":null}', '{"data":[]}', '{"data":"x"}'])(
    "is refused with a DecodeError where the body is %s",
    async (body) => {
      const error = await rejection(answered("books.retrieve", () => new Response(body)));
      expect(error).toMatchObject({ name: "DecodeError", status: 200 });
      expect((error as DecodeError).body).toBe(body);
      expect((error as Error).message).toBe("books.retrieve: 200 without an object at /data");
    },
  );

  test.each(['{"data":{}}', '{"data":null}', "{}", "[]"])("of a list is refused where the body is %s", async (body) => {
    const list = createLibrary({ fetch: stub(() => new Response(body)) }).list("books.list", {}, undefined);
    expect(await rejection(list)).toMatchObject({
      name: "DecodeError",
      message: "books.list: 200 without a list at /data",
    });
  });
});

describe("an answer without a payload", () => {
  test.each([204, 205])("resolves to undefined on a %i, where the operation has no payload", async (status) => {
    expect(await answered("books.delete", () => new Response(null, { status }))).toBeUndefined();
  });

  test("resolves to undefined where an unexpected body arrives", async () => {
    expect(await answered("books.delete", () => new Response(" \n"))).toBeUndefined();
    expect(await answered("books.delete", () => json({ deleted: true }))).toBeUndefined();
  });

  test.each([200, 201, 204])("is a DecodeError on a %i, where the operation has a payload", async (status) => {
    const error = await rejection(answered("books.retrieve", () => new Response(null, { status })));
    expect(error).toMatchObject({
      name: "DecodeError",
      status,
      message: `books.retrieve: ${status} with a body that is empty`,
    });
  });
});

test.each(['{"data":{"title":"Em', '{"data":{}}}', "<html>", "undefined", '{"data":{},}', "NaN"])(
  "a body that is not JSON is a DecodeError, never a partial value: %s",
  async (body) => {
    const error = await rejection(answered("books.retrieve", () => new Response(body)));
    expect(error).toMatchObject({ name: "DecodeError", status: 200 });
    expect((error as DecodeError).body).toBe(body);
  },
);
