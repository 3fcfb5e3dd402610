import { describe, expect, it } from "vitest";
import { searchIndex } from "./build.ts";
import type { Entry } from "./entry.ts";
import { createSearch } from "./find.ts";

const entry = (id: number, own: Partial<Entry>): Entry => {
  return { id, kind: "Field", title: "", name: "", context: "Library", text: "", path: `${id}.html`, ...own };
};
const script = searchIndex([
  entry(0, { kind: "Field", title: "book_id", name: "book_id", text: "The book to create a loan for." }),
  entry(1, { kind: "Operation", title: "Create a loan", name: "loans.create" }),
  entry(2, { kind: "Operation", title: "Create a reader's card", name: "readers.createCard" }),
  entry(3, { kind: "Error", title: "The book is on loan", name: "too_many_loans", text: "Wait for it." }),
]);
const find = createSearch(JSON.parse(script.replace(/^globalThis\.clienteleIndex=/, "").replace(/;\n$/, "")));
const titles = (query: string): string[] => find(query).map(({ title }) => title);

describe("the search", () => {
  it("puts an exact name first", () => {
    expect(titles("loans.create")[0]).toBe("Create a loan");
    expect(titles("too_many_loans")[0]).toBe("The book is on loan");
    expect(titles("book_id")[0]).toBe("book_id");
  });

  it("finds parts of camel-case names and prefixes", () => {
    expect(titles("card")).toEqual(["Create a reader's card"]);
    expect(titles("rea")).toEqual(["Create a reader's card"]);
  });

  it("tolerates typing errors only if nothing matches exactly", () => {
    expect(titles("creaet")).toContain("Create a loan");
    expect(titles("wrad")).toEqual([]);
    expect(titles("loan")).not.toContain("Create a reader's card");
  });

  it("matches all words before any of them", () => {
    expect(titles("create card")).toEqual(["Create a reader's card"]);
    expect(titles("create elephant")).toContain("Create a loan");
  });

  it("returns no result for an empty or unknown query", () => {
    expect(find("  ")).toEqual([]);
    expect(find("zzzzzzzzzzzz")).toEqual([]);
  });
});
