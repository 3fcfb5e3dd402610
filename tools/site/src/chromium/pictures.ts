// Takes the pictures of the README in both themes, of the built site and the built sandbox: `node src/chromium/pictures.ts
// [folder]` writes them to docs/pictures by default.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createSandbox } from "@clientele/sandbox";
import { serve as serveSandbox } from "@clientele/sandbox/node";
import type { Browser } from "playwright-core";
import { page as address } from "../address.ts";
import { docs } from "../place.ts";
import { discover, type Provider } from "../provider.ts";
import { isRunnable } from "../run/bundle.ts";
import type { World } from "../run/world.ts";
import { serve } from "../serve.ts";
import { launch } from "./launch.ts";

const themes = ["light", "dark"] as const;
const SIZE = { width: 1180, height: 640 };

/** Takes pictures of a sample that has met a 429 and then succeeded; returns their files. */
async function takeRun(browser: Browser, folder: string): Promise<string[]> {
  const provider = await shortest();
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

/** Takes pictures of the sandbox's page after the calls that prepare the samples of a provider; returns their files. */
async function takeSandbox(browser: Browser, folder: string): Promise<string[]> {
  const provider = await shortest();
  const world: World = await import(join(docs, "samples", provider.name, "world.ts"));
  const sandbox = createSandbox();
  const server = await serveSandbox(sandbox, { port: 0 });
  const files: string[] = [];
  await world.prepare(sandbox);
  for (const colorScheme of themes) {
    const page = await browser.newPage({ viewport: { width: 1180, height: 560 }, colorScheme });
    await page.goto(server.url);
    await page.locator("summary").first().waitFor();
    await page.locator("summary").first().click();
    files.push(join(folder, `sandbox-${colorScheme}.png`));
    await page.screenshot({ path: files.at(-1) ?? "" });
    await page.close();
  }
  await server.close();
  return files;
}

/** Returns the provider whose samples have the least to read before the call. */
async function shortest(): Promise<Provider> {
  const [provider] = (await discover()).filter(isRunnable).sort((a, b) => a.setup.length - b.setup.length);
  if (!provider) throw new Error("there is no sample to run");
  return provider;
}

const folder = process.argv[2] ?? join(docs, "pictures");
mkdirSync(folder, { recursive: true });
const browser = await launch();
const files = [...(await takeRun(browser, folder)), ...(await takeSandbox(browser, folder))];
console.log(files.join("\n"));
await browser.close();
