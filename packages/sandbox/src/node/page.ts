import { readFileSync } from "node:fs";

// Everything is inside the file, and it talks to its own server only.
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Returns the page of the sandbox, which is built into the package. */
export function page(): Response {
  const html = readFileSync(new URL("./page.html", import.meta.url), "utf8");
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "content-security-policy": POLICY,
    },
  });
}
