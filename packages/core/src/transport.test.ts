import { describe, expect, test, vi } from "vitest";
import { book, create, createLibrary, json, KEY, rejection, retrieve, stub } from "../test/library.ts";
import type { Provider } from "./provider-kit.ts";

type Unsigned = Parameters<Provider["authorize"]>[0];

describe("the credentials of a request", () => {
  test("are made from method, URL and body exactly as sent", async () => {
    const signed: Unsigned[] = [];
    const authorize: Provider["authorize"] = (request) => {
      signed.push(request);
      return { "x-signature": `s${signed.length}` };
    };
    const fetch = stub(book);
    const client = createLibrary({ fetch, provider: { authorize } });
    await client.call("books.create", { body: { title: "\u00c9mile" }, query: { tag: "a b" } }, undefined);
    await client.call("books.retrieve", { path: { "book-id": "b/1" } }, undefined);

    expect(signed).toEqual([
      { method: "POST", url: "https://library.example/v1/books?tag=a+b", body: '{"title":"\u00c9mile"}' },
      { method: "GET", url: "https://library.example/v1/books/b%2F1", body: "" },
    ]);
    expect(fetch.sent.map(({ method, url, body }) => ({ method, url, body: body ?? "" }))).toEqual(signed);
    expect(fetch.sent.map(({ headers }) => headers.get("x-signature"))).toEqual(["s1", "s2"]);
  });

  test("override a header of the same name from the caller", async () => {
    const fetch = stub(book);
    await retrieve({ fetch, call: { headers: { Authorization: "Bearer another" } } });
    expect(fetch.sent[0]?.headers.get("authorization")).toBe(`Basic ${btoa(`${KEY}:`)}`);
  });

  test("are not made for an anonymous operation", async () => {
    const authorize = vi.fn(() => ({ authorization: "Bearer never" }));
    const fetch = stub(() => json({}));
    await createLibrary({ fetch, provider: { authorize } }).call("doors.open", {}, undefined);
    expect(authorize).not.toHaveBeenCalled();
    expect(fetch.sent[0]?.headers.has("authorization")).toBe(false);
  });

  test("reject the call with the error of authorize, also on the second attempt", async () => {
    const failure = new Error("the key is gone");
    for (const attempts of [1, 2]) {
      let made = 0;
      const authorize = () => {
        if (++made === attempts) throw failure;
        return {};
      };
      const fetch = stub(() => json({}, 429, { "retry-after": "0" }));
      expect(await rejection(create({ fetch, provider: { authorize } }))).toBe(failure);
      expect(fetch.sent).toHaveLength(attempts - 1);
    }
  });
});
