import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { breakages } from "../fixtures/breakages.ts";
import { SpecError } from "./problem.ts";
import { parseSpec } from "./spec.ts";

const sound = readFileSync(new URL("../fixtures/books.yaml", import.meta.url), "utf8");

function problemsOf(text: string): readonly string[] {
  try {
    parseSpec(text, "specs/books.yaml");
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    expect(error.message.split("\n")).toHaveLength(error.problems.length);
    return error.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  }
}

function lineOf(text: string, marker: string): number {
  expect(text).toContain(marker);
  return text.slice(0, text.indexOf(marker)).split("\n").length;
}

test("finds no problem in a sound spec", () => {
  expect(problemsOf(sound)).toEqual([]);
});

describe("a spec that breaks one rule", () => {
  test.each(breakages)("$rule: $why", ({ rule, from, to, at = "#!" }) => {
    expect(sound).toContain(from);
    const text = sound.replace(from, () => to);
    expect(problemsOf(text)).toEqual([`specs/books.yaml:${lineOf(text, at)} ${rule}`]);
  });
});

test("takes a reference that leads back to itself for a broken one", () => {
  const text = sound.replace("Book: { type: object }", 'Book: { $ref: "#/components/schemas/Book" }');
  expect(problemsOf(text)).toContain(`specs/books.yaml:${lineOf(text, "Book: {")} reference`);
});

test("reports x-unwrap on a success without content", () => {
  const text = sound.replace(/"200":\n +content:\n.*BookResponse.*\n/, '"204": {}\n');
  expect(problemsOf(text)).toEqual([
    `specs/books.yaml:${lineOf(text, "x-unwrap: /data\n      requestBody")} success-response`,
  ]);
});

test("reports every problem at once, in the order of the document, with line and column", () => {
  const text = sound.replace("x-retry: never", "x-retry: maybe").replace("x-retry: safe", "x-retry: perhaps");
  expect(() => parseSpec(text, "specs/books.yaml")).toThrow(
    "specs/books.yaml:10:7 retry: x-retry is none of `safe`, `never` and `{ with: <header parameter> }`\n" +
      "specs/books.yaml:23:7 retry: x-retry is none of `safe`, `never` and `{ with: <header parameter> }`",
  );
});

test.each(["", "- a\n- b\n", "just text"])("refuses %j as a document", (text) => {
  expect(problemsOf(text)).toEqual(["specs/books.yaml:1 yaml-syntax"]);
});

test("reports a problem behind an alias at the anchor", () => {
  const [, first = "", second = ""] = /(responses:.*?) {2}\/books:.*?(responses:.*?)components:/s.exec(sound) ?? [];
  const text = sound
    .replace(second, "responses: *answers\n")
    .replace(first, 'responses: &answers\n        "200":\n          content: #!\n            text/html: {}\n');
  const problem = `specs/books.yaml:${lineOf(text, "#!")} success-response`;
  expect(problemsOf(text)).toEqual([problem, problem]);
});
