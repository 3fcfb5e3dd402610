import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked, type Tokens } from "marked";
import { escaped, highlighted } from "./highlight.ts";
import { htmlTable } from "./html-table.ts";
import { docs } from "./place.ts";

/** A heading of a rendered page. */
interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** Markdown as HTML, with its headings. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/**
 * Renders Markdown: headings get ids, code gets colours, tables and code can be scrolled with the keyboard, and links to
 * `.md` files lead to the pages made of them.
 */
export function render(markdown: string): Rendered {
  const headings: Heading[] = [];
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }: Tokens.Heading): string {
        const html = this.parser.parseInline(tokens);
        const text = html.replace(/<[^>]+>/g, "");
        const base = slug(text);
        const count = headings.filter(({ id }) => id === base || id.startsWith(`${base}--`)).length;
        const id = count > 0 ? `${base}--${count + 1}` : base;
        headings.push({ level: depth, id, text });
        if (depth === 1) return `<h1 id="${id}">${html}</h1>\n`;
        return `<h${depth} id="${id}">${html} <a class="anchor" href="#${id}" aria-label="Link to ${escaped(text)}">#</a></h${depth}>\n`;
      },
      code({ text, lang }: Tokens.Code): string {
        return codeBlock(text, (lang ?? "").split(/\s/)[0] ?? "");
      },
      table(token: Tokens.Table): string {
        const heads = token.header.map(({ tokens }) => this.parser.parseInline(tokens));
        const rows = token.rows.map((row) => ({ cells: row.map(({ tokens }) => this.parser.parseInline(tokens)) }));
        return `${htmlTable("", heads, rows)}\n`;
      },
      image({ href, text }: Tokens.Image): string {
        const drawing = /(?:^|\/)pictures\/([\w-]+\.svg)$/.exec(href)?.[1];
        // Inlined, so that it follows the chosen theme.
        if (drawing)
          return readFileSync(join(docs, "pictures", drawing), "utf8").replace("<svg ", '<svg class="picture" ');
        return `<img src="${escaped(href)}" alt="${escaped(text)}">`;
      },
      link({ href, title, tokens }: Tokens.Link): string {
        const away = /^[a-z]+:/i.test(href);
        const target = away ? href : href.replace(/\.md(?=$|#)/, ".html");
        return `<a href="${escaped(target)}"${title ? ` title="${escaped(title)}"` : ""}>${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { html, headings };
}

/** Returns a block of code with a button to copy it. */
export function codeBlock(source: string, language: string): string {
  return `<div class="code" data-language="${escaped(language)}"><pre><code>${highlighted(source, language)}</code></pre><button type="button" class="copy">Copy</button></div>\n`;
}

/** Renders a line of Markdown without a paragraph around it. */
export function renderInline(markdown: string): string {
  return new Marked({ gfm: true }).parseInline(markdown, { async: false });
}

function slug(text: string): string {
  const words = text
    .replace(/&[a-z#\d]+;/g, " ")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join("-") ?? "section";
}
