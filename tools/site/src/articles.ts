import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Rule } from "@clientele/sandbox";
import { withCatalogue, withCataloguePage } from "./error-catalogue.ts";
import type { NavigationGroup } from "./layout.ts";
import { render } from "./markdown.ts";
import { onThisPage } from "./page/toc.ts";
import { docs } from "./place.ts";
import type { Provider } from "./provider.ts";
import { sourceUrl } from "./repository.ts";
import { rulesPage, rulesPath } from "./sandbox-rules.ts";
import type { Twin } from "./twin.ts";

/** A page written by hand in Markdown. */
export interface Article {
  /** Path below the root of the site, without its extension. */
  readonly path: string;
  readonly title: string;
  /** Its first sentence. */
  readonly description: string;
  readonly markdown: string;
}

/**
 * The articles of a folder under `docs/`, in the order that `docs/contents.json` gives them, else of their names.
 *
 * Throws where one has no title, and where the contents and the folder do not name the same articles.
 */
export function articles(folder: string): Article[] {
  const home = join(docs, folder);
  if (!existsSync(home)) return [];
  // An empty file is a page that is not written yet.
  const files = readdirSync(home).filter((file) => file.endsWith(".md") && statSync(join(home, file)).size > 0);
  return inOrder(folder, files.sort()).map((file) => article(`${folder}/${file.replace(/\.md$/, "")}`));
}

/** Reads the article at a path below `docs/`, without its extension. Throws where it has no title. */
export function article(path: string): Article {
  const markdown = outward(readFileSync(join(docs, `${path}.md`), "utf8"), path);
  const title = markdown.match(/^# (.+)$/m)?.[1];
  if (!title) throw new Error(`docs/${path}.md has no title`);
  return { path, title, description: firstSentence(markdown), markdown };
}

/** Makes links to files outside of `docs/` lead to the repository. */
function outward(markdown: string, path: string): string {
  return markdown.replace(/(\]\()(\.[^)\s]+)/g, (whole, opening: string, href: string) => {
    const target = posix.join(posix.dirname(path), href);
    return target.startsWith("../") ? `${opening}${sourceUrl(target.slice(3))}` : whole;
  });
}

function inOrder(folder: string, files: readonly string[]): readonly string[] {
  const contents: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(join(docs, "contents.json"), "utf8"),
  );
  const order = contents[folder]?.map((name) => `${name}.md`);
  if (!order) return files;
  const stray = [...files.filter((file) => !order.includes(file)), ...order.filter((file) => !files.includes(file))];
  if (stray.length > 0) {
    throw new Error(`docs/contents.json and docs/${folder} differ in ${stray.join(", ")}: name each article in both`);
  }
  return order;
}

/** The first sentence of the first paragraph, without its marks. */
export function firstSentence(markdown: string): string {
  const paragraphs = markdown.split(/\n{2,}/).filter((part) => /^[\p{L}*_`[]/u.test(part));
  const plain = (paragraphs[0] ?? "")
    .replace(/\s+/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`]/g, "");
  return plain.match(/^.*?[.!?](?= |$)/)?.[0] ?? plain;
}

/** What the pages of the articles are made of beside the articles. */
interface Ingredients {
  readonly providers: readonly Provider[];
  readonly rules: readonly Rule[];
}

/** Returns the pages of the articles, one of the sandbox's rules, and one that lists them all. */
export function articlePages(written: readonly Article[], { providers, rules }: Ingredients): Twin[] {
  const group = (title: string, folder: string): NavigationGroup => ({
    title,
    links: written
      .filter(({ path }) => posix.dirname(path) === folder)
      .map((one) => ({ text: one.title, path: `${one.path}.html` })),
  });
  const sandbox = { title: "Sandbox", links: [{ text: "Rules of the sandbox", path: rulesPath }] };
  const groups = [group("Guides", "guides"), sandbox, group("Decisions", "decisions"), group("Measurements", ".")];
  const aside = groups.filter(({ links }) => links.length > 0);
  const lists = aside.map(({ title, links }) => {
    const items = links.map(({ text: label, path }) => `- [${label}](../${path.replace(/\.html$/, ".md")})`);
    return `## ${title}\n\n${items.join("\n")}`;
  });
  const index = `${["# Guides and decisions", "How to use the clients, and why they are as they are.", ...lists].join("\n\n")}\n`;
  const pages = written.map((one): Twin => {
    const { path, title, description, markdown } = one;
    const html = withContents(render(withCataloguePage(markdown, providers, `${path}.html`)).html);
    const page = { path: `${path}.html`, title, description, aside, html, kind: "reading" as const };
    return { page, markdown: withCatalogue(markdown, providers) };
  });
  const home = {
    path: "guides/index.html",
    title: "Guides",
    description: "How to use the clients of Clientele.",
    aside,
  };
  return [{ page: { ...home, html: render(index).html }, markdown: index }, ...pages, rulesPage(rules, aside)];
}

/** Puts the navigation within the page below its title. */
function withContents(html: string): string {
  return html.replace(/<\/h1>\n?/, (end) => `${end}${onThisPage(html)}\n`);
}
