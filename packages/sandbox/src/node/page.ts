import { readFileSync } from "node:fs";

/** Returns the page of the sandbox, which is built into the package. */
export function page(): Response {
  const html = readFileSync(new URL("./page.html", import.meta.url), "utf8");
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" } });
}
