import { describe, expect, it } from "vitest";
import { argumentsOf, argumentValue } from "./call.ts";

const sample = `const book = await library.books.update(
  "a, (b)",
  { title: "A \\"quoted\\" title", tags: ["x: y"], pages: 3 },
);`;

describe("the arguments of a call in a sample", () => {
  it("are separated at the top level, outside strings", () => {
    const found = argumentsOf(sample, "books.update");
    expect(found.map(({ source }) => source)).toEqual([
      '"a, (b)"',
      '{ title: "A \\"quoted\\" title", tags: ["x: y"], pages: 3 }',
    ]);
    for (const { start, source } of found) expect(sample.slice(start, start + source.length)).toBe(source);
  });

  it("are parsed as plain literals", () => {
    expect(argumentsOf(sample, "books.update").map(argumentValue)).toEqual([
      "a, (b)",
      { title: 'A "quoted" title', tags: ["x: y"], pages: 3 },
    ]);
  });

  it("are empty for a call without arguments", () => {
    expect(argumentsOf("await library\n  .books\n  .list()", "books.list")).toEqual([]);
  });

  it("are rejected if the operation is not called or one is not a literal", () => {
    expect(() => argumentsOf(sample, "books.create")).toThrow("does not call it");
    const [first] = argumentsOf("x.books.update(title)", "books.update");
    expect(() => first && argumentValue(first)).toThrow("no plain value: title");
  });
});
