import { layout, type Site } from "./layout.ts";

/** A page that the 404 page can suggest. */
interface Known {
  readonly path: string;
  readonly title: string;
}

/**
 * Returns the page for addresses that do not exist. A host serves it under any path, so that its own links are
 * relative to a base that its script finds, and it suggests pages with a similar address.
 */
export function notFound(site: Site, known: readonly Known[]): string {
  const html = `<h1>No such page</h1>
<p>There is nothing at this address. <a href="index.html">The first page</a> leads everywhere.</p>
<nav aria-label="Suggestions" hidden><h2>Similar addresses</h2><ul id="suggestions"></ul></nav>`;
  const whole = layout(site, { path: "404.html", title: "No such page", description: "There is nothing here.", html });
  const folders = [
    ...new Set(known.map(({ path }) => path.split("/")[0]).filter((part) => part && !part.includes("."))),
  ];
  const facts = JSON.stringify({ base: site.url, folders, pages: known.map(({ path, title }) => [path, title]) });
  return whole
    .replace(
      "<head>",
      `<head>\n<base href="${site.url || "/"}">\n<script>const facts=${facts.replaceAll("<", "\\u003c")};{const parts=location.pathname.split("/").slice(0,-1);const at=parts.findIndex(part=>facts.folders.includes(part));if(!facts.base)document.querySelector("base").href=(at<0?parts:parts.slice(0,at)).join("/")+"/"}</script>`,
    )
    .replace("</body>", `<script src="assets/not-found.js"></script>\n</body>`)
    .replace('href="#main"', 'href="404.html#main"');
}
