import axe from "axe-core";
import type { Page } from "playwright-core";

/** Waits until the page stands still: sections that are drawn late push the others about. */
export async function settled(page: Page): Promise<void> {
  let before = Number.NaN;
  let last: number;
  do {
    last = before;
    before = await page.evaluate(() => scrollY + document.documentElement.scrollHeight);
    await page.waitForTimeout(250);
  } while (before !== last);
}

/** The serious violations that axe finds. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 160)).slice(0, 4).join(" | ")))`,
  );
  if (!Array.isArray(found)) throw new Error("axe gave no list");
  return found.map(String);
}
