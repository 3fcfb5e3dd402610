import { describe, expect, it } from "vitest";
import { page as address } from "../address.ts";
import { discover } from "../provider.ts";
import { isRunnable } from "../run/bundle.ts";
import { samplesOf } from "../sample/samples.ts";
import { skipped, visitor } from "./visitor.ts";

const handled = (await discover())
  .filter(isRunnable)
  .flatMap((provider) =>
    provider.spec.webhooks
      .filter((webhook) => samplesOf(provider, webhook).length > 0)
      .map(({ id }) => [`${provider.name}/${address.operation(id)}`] as const),
  );

describe.skipIf(skipped)("a webhook in a browser", { timeout: 120_000 }, () => {
  const { url, open } = visitor();

  it.each(handled)("verifies every event at %s and rejects it after one byte is changed", async (path) => {
    const { page, complaints } = await open();
    await page.goto(`${url()}${path}`);
    const output = page.getByRole("region", { name: "Output" });
    const body = page.getByRole("textbox", { name: "Body" });
    const run = async (): Promise<string> => {
      await page.getByRole("button", { name: "Run", exact: true }).click();
      await expect.poll(() => output.getAttribute("aria-busy")).toBe("false");
      return (await output.textContent()) ?? "";
    };
    const examples = await page.getByLabel("Example").locator("option").allTextContents();
    for (const label of examples) {
      await page.getByLabel("Example").selectOption({ label });
      const { event } = JSON.parse(await body.inputValue());
      expect(await run()).toContain(event);
      await page.getByRole("button", { name: "Change one byte" }).click();
      await run();
      expect(await output.getByRole("alert").textContent()).toMatch(/^WebhookSignatureError /);
    }
    expect(complaints).toEqual([]);
  });
});
