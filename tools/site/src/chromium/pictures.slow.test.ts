import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { docs } from "../place.ts";
import { skipped } from "./visitor.ts";

it.skipIf(skipped)("takes the pictures of the README, each below 100 KiB", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "clientele-pictures-"));
  const program = join(import.meta.dirname, "pictures.ts");
  const { status, stderr } = spawnSync(process.execPath, [program, folder], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  const readme = readFileSync(join(docs, "../README.md"), "utf8");
  const names = readdirSync(folder);
  expect(names).toHaveLength(4);
  for (const name of names) {
    expect(readme).toContain(`docs/pictures/${name}`);
    for (const place of [folder, join(docs, "pictures")]) {
      expect(statSync(join(place, name)).size, name).toBeLessThan(100 * 1024);
    }
  }
  rmSync(folder, { recursive: true });
});
