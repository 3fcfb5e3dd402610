import { expect, it } from "vitest";
import { onThisPage } from "./toc.ts";

const heading = (level: number, id: string): string =>
  `<h${level} id="${id}">${id} <a class="anchor" href="#${id}">#</a></h${level}>`;
const linked = (html: string): (string | undefined)[] =>
  [...onThisPage(html).matchAll(/<a href="#([^"]+)">[^<#]+<\/a>/g)].map(([, id]) => id);

it("lists the headings of the second and third level", () => {
  expect(linked([heading(1, "a"), heading(2, "b"), heading(3, "c"), heading(4, "d")].join(""))).toEqual(["b", "c"]);
});

it("leaves out the third level of a page with many headings", () => {
  const many = Array.from({ length: 20 }, (_, at) => heading(at % 2 ? 3 : 2, `h${at}`));
  expect(linked(many.join(""))).toEqual(many.map((_, at) => `h${at}`).filter((_, at) => at % 2 === 0));
});

it("is empty for a page without headings", () => {
  expect(onThisPage("<p>text</p>")).toBe("");
});
