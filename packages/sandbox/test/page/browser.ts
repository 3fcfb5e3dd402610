import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];

/** Why the tests in a browser are skipped; `undefined` where they run. Under CI a missing browser is an error. */
export const skipped: string | undefined = executablePath
  ? undefined
  : "no Chromium is installed (Debian: apt-get install chromium), so the page is not opened in a browser";
if (skipped !== undefined) {
  if (process.env.CI === "true") throw new Error(skipped);
  console.warn(`skipped: ${skipped}`);
}

/** Opens a browser that makes no requests on its own account. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...flags, "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/** Returns what axe finds against WCAG 2, levels A and AA. */
export async function violations(page: Page): Promise<string[]> {
  // The policy of the page refuses further scripts, except from the tools of the browser.
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"], resultTypes: ["violations"] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 160)).slice(0, 4).join(" | ")))`,
  );
  if (!Array.isArray(found)) throw new Error("axe gave no list");
  return found.map(String);
}
