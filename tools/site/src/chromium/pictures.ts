// Takes the pictures of the README, in both themes: `node src/chromium/pictures.ts` writes them to docs/pictures.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { page as address } from "../address.ts";
import { docs } from "../place.ts";
import { discover } from "../provider.ts";
import { isRunnable } from "../run/bundle.ts";
import { serve } from "../serve.ts";
import { launch } from "./launch.ts";

const themes = ["light", "dark"] as const;
const SIZE = { width: 1180, height: 640 };

/** Takes pictures of a sample that has met a 429 and then succeeded; returns their files. */
export async function takeRun(browser: Browser, folder: string): Promise<string[]> {
  // The one with the least to read before the call.
  const [provider] = (await discover()).filter(isRunnable).sort((a, b) => a.setup.length - b.setup.length);
  if (!provider) throw new Error("there is no sample to run");
  const server = await serve();
  const files: string[] = [];
  for (const colorScheme of themes) {
    const page = await browser.newPage({ viewport: SIZE, colorScheme });
    await page.goto(`${server.url}${provider.name}/${address.operation("customers.retrieve")}`);
    await page.getByLabel("Failure").selectOption({ label: "429" });
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.locator('.output[aria-busy="false"] .log').waitFor();
    files.push(join(folder, `run-${colorScheme}.png`));
    await page.locator(".sample").screenshot({ path: files.at(-1) ?? "" });
    await page.close();
  }
  await server.close();
  return files;
}

if (import.meta.main) {
  const folder = join(docs, "pictures");
  mkdirSync(folder, { recursive: true });
  const browser = await launch();
  console.log((await takeRun(browser, folder)).join("\n"));
  await browser.close();
}
