import { nearest } from "./nearest.ts";

/** Put into the page by the build. */
declare const facts: { readonly pages: readonly (readonly [path: string, title: string])[] };

const MOST = 12;

const wanted = decodeURIComponent(location.pathname);
const found = nearest(
  wanted,
  facts.pages.map(([path, title]) => ({ path, title })),
).slice(0, MOST);
const list = document.querySelector("#suggestions");
for (const { path, title } of found) {
  const link = document.createElement("a");
  link.href = path;
  link.textContent = title;
  const item = document.createElement("li");
  item.append(link, ` ${path}`);
  list?.append(item);
}
if (found.length > 0) list?.closest("nav")?.removeAttribute("hidden");
