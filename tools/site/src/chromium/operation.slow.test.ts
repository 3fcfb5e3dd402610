import { describe, expect, it } from "vitest";
import { page as address } from "../address.ts";
import { discover } from "../provider.ts";
import { samplesOf } from "../sample/samples.ts";
import { skipped, visitor } from "./visitor.ts";

const providers = await discover();

describe.skipIf(skipped)("an operation in a browser", { timeout: 240_000 }, () => {
  const { url, open } = visitor();

  it.each(providers)("switches samples and bodies with the example picker, $name", async (provider) => {
    const { page } = await open();
    for (const operation of provider.spec.operations) {
      const variants = samplesOf(provider, operation);
      await page.goto(`${url()}${provider.name}/${address.operation(operation.id)}`);
      const picker = page.getByLabel("Example");
      expect(await picker.count(), operation.id).toBe(variants.length > 1 ? 1 : 0);
      for (const { label, samples, body } of variants) {
        if (variants.length > 1) await picker.selectOption({ label });
        for (const sample of samples) {
          await page.getByRole("tab", { name: sample.label, exact: true }).click();
          const shown = page.locator(".sample .source").filter({ visible: true });
          expect(await shown.textContent(), `${operation.id}: ${label}`).toBe(sample.source);
        }
        if (body === undefined) continue;
        const shown = page.locator("#request-body ~ .example").filter({ visible: true });
        expect(JSON.parse((await shown.locator("pre").textContent()) ?? "")).toEqual(body);
      }
    }
  });

  it("switches tabs by keyboard and remembers the tab on the next page", async () => {
    const { page } = await open();
    const [one, two] = providers;
    await page.goto(`${url()}${one?.name}/${address.operation("customers.list")}`);
    await page.getByRole("tab", { name: "TypeScript" }).focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.getByRole("tab", { name: "curl" }).getAttribute("aria-selected")).toBe("true");
    await page.goto(`${url()}${two?.name}/${address.operation("customers.list")}`);
    expect(await page.locator(".source").filter({ visible: true }).textContent()).toMatch(/^curl /);
    expect(await page.getByRole("tab", { name: "curl" }).getAttribute("aria-selected")).toBe("true");
  });

  it("copies the sample that is shown", async () => {
    const { page } = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${url()}${providers[0]?.name}/${address.operation("customers.list")}`);
    await page.locator(".sample .copy").click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator(".source").filter({ visible: true }).textContent());
  });
});
