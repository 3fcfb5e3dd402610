import { describe, expect, it } from "vitest";
import { page as address, deepLink } from "../address.ts";
import { discover } from "../provider.ts";
import { text } from "../tree.ts";
import { skipped, visitor } from "./visitor.ts";

const providers = await discover();

/** How many times longer the whole reference takes to show an operation than the page of the operation. */
const RATIO = 4;

describe.skipIf(skipped)("the whole reference in a browser", { timeout: 240_000 }, () => {
  const { url, open } = visitor();

  it.each(providers)("shows every operation of $name under its deep link", async ({ name, spec }) => {
    const { page, complaints } = await open();
    for (const { tag, id, source } of [...spec.operations, ...spec.webhooks]) {
      await page.goto("about:blank");
      await page.goto(`${url()}${name}/${deepLink(tag, id)}`);
      const section = page.locator(`[id="${tag}/${id}"i]`);
      await section.waitFor({ state: "attached" });
      await expect.poll(() => section.textContent()).toContain(text(source.summary));
    }
    expect(complaints).toEqual([]);
  });

  it.each(providers)("keeps the operation of $name after the skip link is used", async ({ name }) => {
    const { page } = await open();
    await page.goto(`${url()}${name}/${deepLink("customers", "customers.update")}`);
    await page.locator('[id="customers/customers.update"]').waitFor({ state: "attached" });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(page.url()).toContain("#/customers/customers.update");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    expect(await page.getByText("No page at this address").count()).toBe(0);
    expect(await page.getByRole("main").count()).toBe(1);
  });

  it("links to the overview, which links back", async () => {
    const { page } = await open();
    const name = providers[0]?.name;
    await page.goto(`${url()}${name}/index.html`);
    await page.getByRole("link", { name: "Whole reference" }).last().click();
    await page.getByRole("link", { name: "The page of this API" }).click();
    await expect.poll(() => page.url()).toBe(`${url()}${name}/${address.overview}`);
  });

  it("takes at least four times as long as the operation page on a slow processor", async () => {
    const provider = providers.toSorted((a, b) => b.spec.operations.length - a.spec.operations.length)[0];
    if (!provider) throw new Error("there is no provider");
    const { name, spec } = provider;
    const operation = spec.operations.find(({ id }) => id === "customers.update");
    if (!operation) throw new Error(`${name} has no update`);
    const words = text(operation.source.summary);
    const { page } = await open();
    await page.addInitScript(`(() => {
      const look = () => {
        const headings = [...document.querySelectorAll("h1, h2")];
        const isShown = headings.some((one) => one.textContent.includes(${JSON.stringify(words)}) && one.getBoundingClientRect().height > 0);
        if (isShown) globalThis.shownAt = performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    })()`);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    // Other work on the machine only adds: the shortest of several times is the least disturbed.
    const shown = async (path: string): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < 4; round += 1) {
        await page.goto("about:blank");
        await page.goto(`${url()}${path}`, { waitUntil: "commit" });
        await page.waitForFunction("globalThis.shownAt");
        times.push(Number(await page.evaluate("globalThis.shownAt")));
      }
      return Math.min(...times);
    };
    const own = await shown(`${name}/${address.operation(operation.id)}`);
    const whole = await shown(`${name}/${deepLink(operation.tag, operation.id)}`);
    expect(whole / own, `${Math.round(whole)} ms and ${Math.round(own)} ms`).toBeGreaterThanOrEqual(RATIO);
  });
});
