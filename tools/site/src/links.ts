import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** A broken link of a page. */
export interface BrokenLink {
  readonly page: string;
  readonly href: string;
  readonly why: string;
}

/**
 * Returns the links, scripts, styles and images of the pages that do not resolve to a file and an anchor of the site.
 * The links that Redoc renders are routes: the browser tests follow them.
 */
export function brokenLinks(folder: string, files: ReadonlySet<string>, routes: ReadonlySet<string>): BrokenLink[] {
  const texts = new Map<string, string>();
  const contents = (path: string): string => {
    const known = texts.get(path) ?? readFileSync(join(folder, path), "utf8");
    texts.set(path, known);
    return known;
  };
  const pages = [...files].filter((path) => path.endsWith(".html") && path !== "404.html");
  return pages.flatMap((page) => {
    const html = contents(page).replace(/<div id="redoc">[\s\S]*$/, "");
    const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
    return links.flatMap((href) => {
      if (/^(https?:|mailto:|data:)/.test(href)) return [];
      const [path = "", anchor] = href.split("#");
      const target = path === "" ? page : posix.join(posix.dirname(page), path);
      if (!files.has(target)) return [{ page, href, why: `${target} is not there` }];
      if (anchor === undefined || anchor === "") return [];
      if (anchor.startsWith("/"))
        return routes.has(`${target}#${anchor}`) ? [] : [{ page, href, why: "no such route" }];
      return contents(target).includes(` id="${anchor}"`) ? [] : [{ page, href, why: `no such anchor in ${target}` }];
    });
  });
}

/** Makes the relative links of a Markdown page relative to the root of the site. */
export function rebased(markdown: string, path: string): string {
  return markdown.replace(/(\]\()([^)\s]+)/g, (whole, opening: string, href: string) => {
    if (/^([a-z]+:|#)/i.test(href)) return whole;
    return `${opening}${posix.join(posix.dirname(path), href)}`;
  });
}
