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

/** The articles of a folder under `docs/`, in the order of their names; each must open with its title. */
export function articles(folder: string): Article[] {
  const home = join(docs, folder);
  if (!existsSync(home)) return [];
  // An empty file is a page that nobody has written yet.
  const files = readdirSync(home).filter((file) => file.endsWith(".md") && statSync(join(home, file)).size > 0);
  return files.sort().map((file) => {
    const markdown = readFileSync(join(home, file), "utf8");
    const title = markdown.match(/^# (.+)$/m)?.[1];
    if (!title) throw new Error(`docs/${folder}/${file} has no title`);
    return { path: `${folder}/${file.replace(/\.md$/, "")}`, title, description: firstSentence(markdown), markdown };
  });
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
