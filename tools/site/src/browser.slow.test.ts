import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, missingBrowser } from "./browser.ts";
import { out } from "./place.ts";
import { discover } from "./provider.ts";
import { type SiteServer, serve } from "./serve.ts";
import { settled, violations } from "./settle.ts";
import { text } from "./tree.ts";

const missing = missingBrowser();
if (missing) console.warn(`skipped: ${missing}`);

const providers = await discover();
const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
const references = providers.map(({ name }) => `${name}/index.html`);
const texts = pages.filter((path) => !references.includes(path));

describe.skipIf(missing)("the site in a browser", { timeout: 90_000 }, () => {
  let browser: Browser;
  let server: SiteServer;
  const open: Page[] = [];

  beforeAll(async () => {
    // Below a path, as on GitHub Pages.
    [browser, server] = await Promise.all([launch(), serve({ base: "/clientele/" })]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A fresh page and the complaints about it: errors on the console, and requests to any other host. */
  async function visitor(options: { dark?: boolean; phone?: boolean } = {}): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage({
      viewport: options.phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
      isMobile: options.phone ?? false,
      colorScheme: options.dark ? "dark" : "light",
    });
    open.push(page);
    const faults: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on("request", (request) => {
      const local = request.url().startsWith(server.url) || /^(data|blob|file):/.test(request.url());
      if (!local) faults.push(`${page.url()} asks for ${request.url()}`);
    });
    return { page, faults };
  }

  async function reference(page: Page, path: string): Promise<void> {
    await page.goto(`${server.url}${path}`);
    await page.locator(".menu-content").getByText("Customers", { exact: true }).first().waitFor();
  }

  it("opens every page of text without a complaint", async () => {
    const { page, faults } = await visitor();
    for (const path of texts.filter((one) => one !== "404.html")) {
      await page.goto(`${server.url}${path}`);
      expect(await page.locator("h1").count(), path).toBe(1);
    }
    expect(faults).toEqual([]);
  });

  describe.each(providers)("$name", ({ name, spec }) => {
    it("shows every operation under its deep link, without a complaint", async () => {
      const { page, faults } = await visitor();
      await reference(page, `${name}/index.html`);
      for (const { tag, id, source } of [...spec.operations, ...spec.webhooks]) {
        const route = `${tag}/${id}`.toLowerCase();
        await page.goto("about:blank");
        await page.goto(`${server.url}${name}/index.html#/${route}`);
        const section = page.locator(`[id="${route}"]`);
        await section.waitFor({ state: "attached" });
        await expect.poll(() => section.isVisible()).toBe(true);
        await expect.poll(() => section.textContent()).toContain(text(source.summary));
      }
      expect(faults).toEqual([]);
    });

    it("finds an operation", async () => {
      const { page } = await visitor();
      await reference(page, `${name}/index.html`);
      await page.keyboard.press("Control+k");
      await page.keyboard.type("update");
      const operation = spec.operations.find(({ id }) => id === "customers.update");
      const summary = text(operation?.source.summary);
      const found = page.locator('[data-component-name="Search/SearchItem"]').filter({ hasText: summary });
      await found.first().click();
      await expect.poll(() => page.url()).toContain("#/customers/customers.update");
      await expect.poll(() => page.locator('[id="customers/customers.update"]').textContent()).toContain(summary);
    });

    it("switches the language of its samples", async () => {
      const { page } = await visitor();
      await page.goto(`${server.url}${name}/index.html#/customers/customers.update`);
      const section = page.locator('[id="customers/customers.update"]');
      const samples = section.locator('button[aria-haspopup="menu"]').filter({ hasText: /^(TypeScript|curl)/ });
      await expect.poll(() => section.textContent()).toContain("import {");
      for (const [label, words] of [
        ["curl", "curl "],
        ["TypeScript, raw", "client.raw."],
        ["TypeScript", ".customers.update("],
      ] as const) {
        await settled(page);
        await samples.first().click();
        await page.getByRole("menuitem").getByText(label, { exact: true }).click();
        await expect.poll(() => section.textContent()).toContain(words);
      }
    });

    it("bears evidence badges", async () => {
      const { page } = await visitor();
      await page.goto(`${server.url}${name}/index.html#/customers/customers.update`);
      const badge = page.locator(".tag-recorded, .tag-documented, .tag-inferred").filter({ visible: true });
      await badge.first().waitFor();
      expect(await badge.first().textContent()).toMatch(/recorded|documented|inferred/i);
    });
  });

  it.each([
    ["light", {}],
    ["dark", { dark: true }],
    ["on a phone", { phone: true }],
  ])("is accessible and fits, %s", async (_, options) => {
    const { page, faults } = await visitor(options);
    const [first] = providers;
    const samples = [
      "index.html",
      "guides/index.html",
      `${first?.name}/overview.html`,
      `${first?.name}/customers.create.html`,
    ];
    for (const path of samples) {
      await page.goto(`${server.url}${path}`);
      expect(await violations(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
    for (const path of references) {
      await page.goto(`${server.url}${path}#/customers/customers.update`);
      await page.locator('[id="customers/customers.update"]').waitFor({ state: "attached" });
      await expect.poll(() => page.getByText("Loading...").filter({ visible: true }).count()).toBe(0);
      expect(await violations(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      await page.keyboard.press("Control+k");
      await page.keyboard.type("customer");
      await page.locator('[data-component-name="Search/SearchItem"]').first().waitFor();
      expect(await violations(page), `the search of ${path}`).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  it("follows the system's theme and remembers the reader's", async () => {
    const { page } = await visitor({ dark: true });
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto(`${server.url}index.html`);
    const dark = await background();
    await page.locator(".theme").click();
    const light = await background();
    expect(light).not.toBe(dark);
    await page.goto(`${server.url}${references[0]}`);
    await page.locator(".menu-content").waitFor();
    expect(await background()).toBe(light);
    await page.locator(".theme").click();
    await expect.poll(background).toBe(dark);
  });

  it("can be read from a folder", async () => {
    const { page, faults } = await visitor();
    await page.goto(pathToFileURL(join(out, "index.html")).href);
    await page.locator(".card h2 a").first().click();
    await page.locator(".menu-content").waitFor();
    await page.locator("#api-content").getByText("As text").or(page.getByText("This page as text")).first().click();
    await expect.poll(() => page.locator("h1").textContent()).toContain("API");
    expect(faults).toEqual([]);
  });
});
