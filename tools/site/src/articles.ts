import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { docs } from "./place.ts";

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
  // An empty file is a page that nobody has written yet.
  const files = readdirSync(home).filter((file) => file.endsWith(".md") && statSync(join(home, file)).size > 0);
  return inOrder(folder, files.sort()).map((file) => {
    const markdown = readFileSync(join(home, file), "utf8");
    const title = markdown.match(/^# (.+)$/m)?.[1];
    if (!title) throw new Error(`docs/${folder}/${file} has no title`);
    return { path: `${folder}/${file.replace(/\.md$/, "")}`, title, description: firstSentence(markdown), markdown };
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
