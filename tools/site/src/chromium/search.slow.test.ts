import { describe, expect, it } from "vitest";
import { page as address } from "../address.ts";
import { knownErrors } from "../errors.ts";
import { discover } from "../provider.ts";
import { violations } from "./axe.ts";
import { skipped, views, visitor } from "./visitor.ts";

const providers = await discover();
const [first] = providers;
const kinds = ["index.html", "guides/lists.html", `${first?.name}/index.html`, `${first?.name}/${address.reference}`];

describe.skipIf(skipped)("the search in a browser", { timeout: 240_000 }, () => {
  const { url, open } = visitor();

  it.each(kinds)("opens on %s by button, by slash and by Ctrl+K", async (path) => {
    const { page, complaints } = await open();
    const field = page.getByRole("dialog").getByRole("combobox");
    for (const openSearch of [
      () => page.getByRole("button", { name: "Search", exact: true }).click(),
      () => page.keyboard.press("/"),
      () => page.keyboard.press("Control+k"),
    ]) {
      await page.goto(`${url()}${path}`);
      await openSearch();
      await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.type("/");
      expect(await field.inputValue()).toBe("/");
    }
    expect(complaints).toEqual([]);
  });

  it("restores the focus on Escape", async () => {
    const { page } = await open();
    await page.goto(`${url()}index.html`);
    const link = page.getByRole("link", { name: "Start" }).first();
    await link.focus();
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each(providers)("finds every operation and error code of $name", async ({ name, spec }) => {
    const { page } = await open();
    await page.goto(`${url()}index.html`);
    await page.keyboard.press("/");
    const field = page.getByRole("dialog").getByRole("combobox");
    await field.waitFor();
    for (const { id } of spec.operations) {
      await field.fill(`${spec.title} ${id}`);
      expect(await page.getByRole("option").first().textContent(), id).toContain(id);
    }
    for (const { code } of knownErrors({ name, spec }).filter((error) => error.code)) {
      await field.fill(code);
      expect(await page.getByRole("option").first().textContent()).toContain(code);
      expect(await page.getByRole("status").textContent()).toMatch(/^\d+ results?$/);
    }
  });

  it("opens the first result on Enter, and another after the arrow keys", async () => {
    const { page } = await open();
    await page.goto(`${url()}guides/lists.html`);
    await page.keyboard.press("/");
    await page.getByRole("dialog").getByRole("combobox").fill("creaet");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/customers\.create\.html$/);
    const before = page.url();
    await page.waitForLoadState();
    await page.keyboard.press("/");
    await page.getByRole("dialog").getByRole("combobox").fill("creaet");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/\.html/);
    await expect.poll(() => page.url()).not.toBe(before);
  });

  it.each(views)("has no axe violation, %s", async (_, view) => {
    const { page } = await open(view);
    await page.goto(`${url()}index.html`);
    await page.keyboard.press("/");
    await page.getByRole("dialog").getByRole("combobox").fill("customer");
    await page.getByRole("option").first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
