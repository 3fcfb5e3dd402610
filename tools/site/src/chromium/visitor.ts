import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type SiteServer, serve } from "../serve.ts";
import { launch, missingBrowser } from "./launch.ts";

/** Width and theme of a page. */
export interface View {
  readonly width?: 390 | 820 | 1440;
  readonly dark?: boolean;
}

/** Every combination of width and theme. */
export const views: readonly (readonly [name: string, view: View])[] = ([390, 820, 1440] as const).flatMap((width) => [
  [`${width} wide, light`, { width }] as const,
  [`${width} wide, dark`, { width, dark: true }] as const,
]);

/** A browser and the site, for the tests of one file. */
export interface Visitor {
  /** Address of the first page. */
  readonly url: () => string;
  /**
   * Opens a new page and collects its console errors and its requests to other hosts.
   */
  open(view?: View): Promise<{ page: Page; complaints: string[] }>;
}

/** Why the tests in a browser are skipped; `undefined` where they run. The reason is printed. */
export const skipped: string | undefined = missingBrowser();
if (skipped) console.warn(`skipped: ${skipped}`);

/** Serves the site below a path, as GitHub Pages does, and launches a browser, for all tests of a file. */
export function visitor(): Visitor {
  let browser: Browser | undefined;
  let server: SiteServer | undefined;
  beforeAll(async () => {
    if (!skipped) [browser, server] = await Promise.all([launch(), serve({ base: "/clientele/" })]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const url = (): string => server?.url ?? "";
  return {
    url,
    async open({ width = 1440, dark = false } = {}) {
      if (!browser) throw new Error("there is no browser");
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        hasTouch: width === 390,
        colorScheme: dark ? "dark" : "light",
      });
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on("request", (request) => {
        const isLocal = request.url().startsWith(url()) || /^(data|blob|file):/.test(request.url());
        if (!isLocal) complaints.push(`${page.url()} asks for ${request.url()}`);
      });
      return { page, complaints };
    },
  };
}
