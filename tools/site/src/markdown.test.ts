import { expect, it } from "vitest";
import { highlighted } from "./highlight.ts";
import { render } from "./markdown.ts";

it("gives every heading a unique id", () => {
  const { headings } = render("# A & B\n\n## Errors\n\n## Errors\n");
  expect(headings.map(({ id }) => id)).toEqual(["a-b", "errors", "errors--2"]);
});

it("links to pages instead of Markdown files and keeps other links", () => {
  const { html } = render("[a](b.md#c) [d](https://example.com/e.md) [f](g.json)");
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    "b.html#c",
    "https://example.com/e.md",
    "g.json",
  ]);
});

it("escapes code with and without highlighting", () => {
  expect(highlighted('["<b>"]', "json")).toBe('[<span class="t-string">&quot;&lt;b&gt;&quot;</span>]');
  expect(highlighted("<b>", "unheard-of")).toBe("&lt;b&gt;");
});

it("does not highlight keywords inside comments and strings", () => {
  expect(highlighted("// for await", "ts")).toBe('<span class="t-comment">// for await</span>');
});
