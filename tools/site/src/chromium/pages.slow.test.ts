import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { page as address } from "../address.ts";
import { out } from "../place.ts";
import { discover } from "../provider.ts";
import { violations } from "./axe.ts";
import { skipped, views, visitor } from "./visitor.ts";

const providers = await discover();
const references = providers.map(({ name }) => `${name}/${address.reference}`);
const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
const texts = pages.filter((path) => !references.includes(path) && path !== "404.html");
const [first] = providers;
const operation = `${first?.name}/${address.operation("customers.create")}`;
/** One page of every kind. */
const kinds = [
  "index.html",
  "guides/errors.html",
  `${first?.name}/index.html`,
  `${first?.name}/errors.html`,
  operation,
];

/** Sums the layout shift of a page. */
const observeShift = `globalThis.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });`;

describe.skipIf(skipped)("the pages in a browser", { timeout: 240_000 }, () => {
  const { url, open } = visitor();

  it("have one title each and no console error or foreign request", async () => {
    const { page, complaints } = await open();
    for (const path of texts) {
      await page.goto(`${url()}${path}`);
      expect(await page.locator("h1").count(), path).toBe(1);
      expect(await page.getByRole("main").count(), path).toBe(1);
    }
    expect(complaints).toEqual([]);
  });

  it.each(views)("have no axe violation and no overflow, %s", async (_, view) => {
    const { page, complaints } = await open(view);
    for (const path of kinds) {
      await page.goto(`${url()}${path}`);
      expect(await violations(page), path).toEqual([]);
      expect(await overflowing(page), path).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  it.each(views.filter(([, { dark }]) => !dark))("do not shift while scripts load late, %s", async (_, view) => {
    const { page } = await open(view);
    await page.addInitScript(observeShift);
    await page.route(/\.js$/, async (route) => {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await route.continue();
    });
    for (const path of kinds) {
      await page.goto(`${url()}${path}`, { waitUntil: "load" });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect(Number(await page.evaluate("globalThis.shift")), path).toBeLessThanOrEqual(0.05);
    }
  });

  it("follow the system theme and remember the chosen one", async () => {
    const { page } = await open({ dark: true });
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto(`${url()}index.html`);
    const dark = await background();
    await page.locator(".theme").click();
    const light = await background();
    expect(light).not.toBe(dark);
    await page.goto(`${url()}${references[0]}`);
    await page.locator(".menu-content").waitFor();
    expect(await background()).toBe(light);
    await page.locator(".theme").click();
    await expect.poll(background).toBe(dark);
  });

  it("have their navigation behind a button on a phone", async () => {
    const { page } = await open({ width: 390 });
    await page.goto(`${url()}${operation}`);
    const menu = page.getByRole("navigation", { name: "Pages" });
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    await menu.getByRole("link", { name: "Guides" }).click();
    await expect.poll(() => page.locator("h1").textContent()).toContain("Guides");
  });

  it("can be read from a folder", async () => {
    const { page, complaints } = await open();
    await page.goto(pathToFileURL(join(out, "index.html")).href);
    await page.locator(".card h2 a").first().click();
    await page.getByRole("link", { name: "Whole reference" }).first().click();
    await page.locator(".menu-content").waitFor();
    expect(complaints).toEqual([]);
  });

  it("can be read without scripts", async () => {
    const { page } = await open();
    const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
    const plain = await context?.newPage();
    await plain?.goto(`${url()}${operation}`);
    for (const label of ["TypeScript", "raw", "curl"]) {
      expect(await plain?.locator(`#panel-${label}`).isVisible(), label).toBe(true);
    }
    for (const control of [".run", ".sample [role=tablist]", ".copy", ".search"]) {
      expect(await plain?.locator(control).first().isVisible(), control).toBe(false);
    }
    await context?.close();
  });

  it("print without controls and with every disclosure open", async () => {
    const { page } = await open();
    await page.goto(`${url()}${operation}`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("button:visible").count()).toBe(0);
    const errors = page.locator(".status .error-case").filter({ visible: true });
    expect(await errors.count()).toBeGreaterThan(0);
  });

  it("suggest similar addresses on the 404 page", async () => {
    const { page } = await open();
    await page.goto(`${url()}${first?.name}/customers.creat.html`);
    const links = page.getByRole("navigation", { name: "Suggestions" }).getByRole("link");
    await expect.poll(() => links.first().getAttribute("href")).toBe(operation);
    expect(await links.count()).toBeLessThanOrEqual(12);
    await links.first().click();
    await expect.poll(() => page.url()).toBe(`${url()}${operation}`);
  });
});

/** Returns elements that are wider than the page. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll("main *, header *")].filter((element) => {
      const { width, right } = element.getBoundingClientRect();
      if (width === 0 || getComputedStyle(element).visibility === "hidden") return false;
      return right > innerWidth + 1 && !element.closest(".site-header nav, thead");
    });
    const scrolls = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
    return [...scrolls, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))].slice(0, 5);
  });
}
