import { expect, it } from "vitest";
import { highlighted } from "./highlight.ts";
import { render } from "./markdown.ts";

it("gives every heading an id of its own", () => {
  const { headings } = render("# A & B\n\n## Errors\n\n## Errors\n");
  expect(headings.map(({ id }) => id)).toEqual(["a-b", "errors", "errors--2"]);
});

it("leads to the pages made of Markdown files, and leaves other links alone", () => {
  const { html } = render("[a](b.md#c) [d](https://example.com/e.md) [f](g.json)");
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    "b.html#c",
    "https://example.com/e.md",
    "g.json",
  ]);
});

it("escapes code, coloured or not", () => {
  expect(highlighted('["<b>"]', "json")).toBe('[<span class="t-string">&quot;&lt;b&gt;&quot;</span>]');
  expect(highlighted("<b>", "unheard-of")).toBe("&lt;b&gt;");
});

it("colours no word inside of a comment or a text", () => {
  expect(highlighted("// for await", "ts")).toBe('<span class="t-comment">// for await</span>');
});
