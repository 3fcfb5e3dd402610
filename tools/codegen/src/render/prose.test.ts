import { expect, test } from "vitest";
import { firstSentence, jsdoc } from "./prose.ts";

test.each([
  ["The key is wrong. Ask for another.", "The key is wrong."],
  ["A member is wrong, e.g. the e-mail. Mend it.", "A member is wrong, e.g. the e-mail."],
  ["Wrong in v3.1 of the API. Mend it.", "Wrong in v3.1 of the API."],
  ["No full stop\non two lines\n\nAnother paragraph.", "No full stop on two lines"],
  ["", ""],
])("the first sentence of %j", (text, expected) => {
  expect(firstSentence(text)).toBe(expected);
});

test("keeps a short text on one line and an empty one out", () => {
  expect(jsdoc("Cards.")).toBe("/** Cards. */\n");
  expect(jsdoc(" \n")).toBe("");
});

test("escapes the end of a comment", () => {
  expect(jsdoc("a */ b")).toBe("/** a *\\/ b */\n");
});

test("keeps the words in order and every line short", () => {
  const text = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
  const lines = jsdoc(text, "  ").trimEnd().split("\n");
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
  expect(lines.length).toBeGreaterThan(5);
  expect(
    lines
      .slice(1, -1)
      .map((line) => line.replace("   * ", ""))
      .join(" "),
  ).toBe(text);
});

test("begins no line with what Markdown or JSDoc would interpret", () => {
  const text = `${"x".repeat(110)} - not an item ${"y".repeat(105)} @notATag ${"z".repeat(105)} 1. not a number`;
  expect(jsdoc(text)).not.toMatch(/^ \* (-|@|1\.)/m);
});

test("keeps the lines of code and tables", () => {
  const wide = "w ".repeat(80).trim();
  expect(jsdoc(`\`\`\`\n${wide}\n\`\`\`\n| ${wide} |`)).toBe(
    `/**\n * \`\`\`\n * ${wide}\n * \`\`\`\n * | ${wide} |\n */\n`,
  );
});

test("fills paragraphs anew and keeps list items apart", () => {
  const text = "one\ntwo\n\n- three\n  four\n- five\n\nsix\\\nseven";
  expect(jsdoc(text)).toBe("/**\n * one two\n *\n * - three four\n * - five\n *\n * six\\\n * seven\n */\n");
});

test("does not break a link", () => {
  const see = `@see {@link https://library.test | ${"words ".repeat(30).trim()}}`;
  expect(jsdoc(`a\n\n${see}`)).toContain(`\n * ${see}\n`);
});
