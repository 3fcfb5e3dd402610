import { relative } from "./address.ts";
import { escaped } from "./highlight.ts";

/** What every page shows of the site. */
export interface Site {
  /** Address that the site is published under, with a slash at its end; empty where it is not known. */
  readonly url: string;
  readonly providers: readonly { readonly name: string; readonly title: string }[];
}

/** One page that is text. */
export interface TextPage {
  /** Path below the root of the site. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** The content of `main`. */
  readonly html: string;
  /** Navigation at the side; none where it is empty. */
  readonly aside?: readonly NavigationGroup[];
  /** Path below the root of the same page as Markdown. */
  readonly markdown?: string;
  readonly kind?: "landing" | "article" | "reading" | "operation";
}

/** Links under a heading. */
export interface NavigationGroup {
  readonly title: string;
  readonly links: readonly { readonly text: string; readonly path: string; readonly mark?: string }[];
}

/** Returns the whole page. */
export function layout(site: Site, page: TextPage): string {
  const { path, title, html, aside = [], kind = "article" } = page;
  return `<!doctype html>
<html lang="en">
<head>
${head(site, { ...page, title: kind === "landing" ? title : `${title} · Clientele` }, ["base.css", "site.css", "operation.css"])}
</head>
<body class="${kind}">
<a class="skip" href="#main">Skip to the content</a>
${header(site, path)}
<div class="frame">
${menu(site, path, aside)}
<main id="main" tabindex="-1">
${html}
</main>
</div>
<footer class="site-footer">
<p>Clientele is MIT licensed and not affiliated with any of the providers. The whole references are rendered by <a href="https://github.com/Redocly/redoc">Redoc</a>.</p>
<p><a href="${relative(path, "llms.txt")}">llms.txt</a> · <a href="${relative(path, "llms-full.txt")}">llms-full.txt</a>${page.markdown ? ` · <a href="${relative(path, page.markdown)}">This page as Markdown</a>` : ""}</p>
</footer>
</body>
</html>
`;
}

/** Sets the theme and the tab before the first paint. */
const beforePaint = `<script>try{const d=document.documentElement,m=localStorage.getItem("redoc.colorMode"),t=localStorage.getItem("clientele.tab");if(m==="light"||m==="dark")d.classList.add(m);if(t)d.dataset.tab=t}catch{}</script>`;

/** Returns what the head of every page holds. */
export function head(
  site: Site,
  { path, title, description, markdown }: Omit<TextPage, "html">,
  styles: readonly string[],
): string {
  const canonical = site.url ? new URL(path.replace(/(^|\/)index\.html$/, "$1"), site.url).href : "";
  const lines = [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<meta property="og:description" content="${escaped(description)}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:site_name" content="Clientele">`,
    `<meta name="twitter:card" content="summary">`,
    ...(canonical
      ? [`<meta property="og:url" content="${canonical}">`, `<link rel="canonical" href="${canonical}">`]
      : []),
    ...(markdown ? [`<link rel="alternate" type="text/markdown" href="${relative(path, markdown)}">`] : []),
    `<link rel="icon" href="${relative(path, "assets/icon.svg")}" type="image/svg+xml">`,
    ...styles.map((file) => `<link rel="stylesheet" href="${relative(path, `assets/${file}`)}">`),
    beforePaint,
    `<script src="${relative(path, "assets/site.js")}" defer></script>`,
  ];
  return lines.join("\n");
}

/** Returns the links to the parts of the site. */
function parts(site: Site): readonly { readonly text: string; readonly path: string; readonly folder: string }[] {
  return [
    ...site.providers.map(({ name, title }) => ({ text: title, path: `${name}/index.html`, folder: `${name}/` })),
    { text: "Guides", path: "guides/index.html", folder: "guides/" },
  ];
}

/** Returns the bar above every page. */
export function header(site: Site, path: string): string {
  const items = parts(site).map((link) => {
    const current = path.startsWith(link.folder) ? ` aria-current="true"` : "";
    return `<a href="${relative(path, link.path)}"${current}>${escaped(link.text)}</a>`;
  });
  return `<header class="site-header">
<a class="brand" href="${relative(path, "index.html")}">Clientele</a>
<nav aria-label="Site">${items.join("")}</nav>
<button type="button" class="search" aria-keyshortcuts="/ Control+K"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="m10.5 10.5 4 4" stroke="currentColor" stroke-width="1.5"/></svg><span>Search</span> <kbd aria-hidden="true">/</kbd></button>
<button type="button" class="theme" aria-label="Switch between light and dark"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/></svg></button>
<button type="button" class="menu" popovertarget="site-pages" aria-label="Menu"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.5"/></svg></button>
</header>`;
}

/** Returns the navigation beside a page; on a narrow screen it is a popover, which also has the links of the bar. */
export function menu(site: Site, path: string, aside: readonly NavigationGroup[]): string {
  const first = { title: "Site", links: [{ text: "Start", path: "index.html" }, ...parts(site)] };
  const groups = aside.map((group) => navigation(path, group)).join("");
  const bare = aside.length === 0 ? " bare" : "";
  return `<nav class="side${bare}" id="site-pages" aria-label="Pages" popover><div class="narrow">${navigation(path, first)}</div>${groups}</nav>`;
}

function navigation(path: string, { title, links }: NavigationGroup): string {
  const items = links.map((link) => {
    const current = link.path === path ? ` aria-current="page"` : "";
    const mark = link.mark ? `<span class="method m-${link.mark.toLowerCase()}">${escaped(link.mark)}</span>` : "";
    return `<li><a href="${relative(path, link.path)}"${current}><span>${escaped(link.text)}</span>${mark}</a></li>`;
  });
  return `<p class="group">${escaped(title)}</p><ul>${items.join("")}</ul>`;
}
