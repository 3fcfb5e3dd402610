import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { docs } from "../place.ts";
import { launch } from "./launch.ts";
import { takeRun } from "./pictures.ts";
import { skipped } from "./visitor.ts";

it.skipIf(skipped)("takes the pictures of the README, each below 80 KiB", { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "clientele-pictures-"));
  const browser = await launch();
  const files = await takeRun(browser, folder);
  await browser.close();
  const readme = readFileSync(join(docs, "../README.md"), "utf8");
  for (const file of files) {
    const name = file.slice(folder.length + 1);
    expect(readme).toContain(`docs/pictures/${name}`);
    expect(statSync(join(docs, "pictures", name)).size).toBeLessThan(80 * 1024);
    expect(statSync(file).size).toBeLessThan(80 * 1024);
  }
  rmSync(folder, { recursive: true });
});
