/**
 * Returns the navigation within a page, from the headings of its HTML: those of the second level, with those of the
 * third where the page has few. Nothing where there is none.
 */
export function onThisPage(html: string): string {
  const all = [...html.matchAll(/<h([23]) id="([^"]+)"[^>]*>([\s\S]*?)<\/h\1>/g)];
  const shown = all.length > MOST ? all.filter(([, level]) => level === "2") : all;
  const items = shown.map(([, level, id = "", inner = ""]) => {
    const label = inner.replace(/<a class="anchor"[\s\S]*?<\/a>/g, "").replace(/<[^>]+>/g, "");
    return `<li${level === "3" ? ` class="sub"` : ""}><a href="#${id}">${label.trim()}</a></li>`;
  });
  if (items.length === 0) return "";
  return `<nav class="toc" aria-label="On this page"><p>On this page</p><ul>${items.join("")}</ul></nav>`;
}

/** Headings that a navigation may list before it leaves out the third level. */
const MOST = 14;
