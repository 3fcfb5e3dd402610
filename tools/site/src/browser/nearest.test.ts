import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

const pages = ["library/books.create.html", "library/books.createMany.html", "guides/lists.html"].map((path) => {
  return { path };
});
const suggested = (address: string): string[] => nearest(address, pages).map(({ path }) => path);

describe("the nearest pages", () => {
  it("are those with a similar address, the most similar first", () => {
    expect(suggested("/site/library/book.creat.html")).toEqual([
      "library/books.create.html",
      "library/books.createMany.html",
    ]);
    expect(suggested("/guides/list")[0]).toBe("guides/lists.html");
  });

  it("are none for an address like no other", () => {
    expect(suggested("/zzz/qqq")).toEqual([]);
    expect(suggested("/")).toEqual([]);
  });
});
