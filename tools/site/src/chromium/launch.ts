import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/**
 * Why the checks in a browser cannot run here; `undefined` where they can. Under CI a missing browser is an error, since
 * a check that is left out there is left out everywhere.
 */
export function missingBrowser(): string | undefined {
  if (executablePath) return undefined;
  const reason = "no Chromium is installed (Debian: apt-get install chromium), so the site is not opened in a browser";
  if (process.env.CI === "true") throw new Error(reason);
  return reason;
}

/** Opens a browser that asks nobody for anything on its own account. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
