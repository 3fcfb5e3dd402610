import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/**
 * Returns why the browser tests cannot run here; `undefined` where they can. Throws under CI where the browser is missing.
 */
export function missingBrowser(): string | undefined {
  if (executablePath) return undefined;
  const reason = "no Chromium is installed (Debian: apt-get install chromium), so the site is not opened in a browser";
  if (process.env.CI === "true") throw new Error(reason);
  return reason;
}

/** Launches a browser that sends no requests in the background. */
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
