import { fileURLToPath } from "node:url";
import { bundleSize, kibibytes } from "@clientele/verify";
import { expect, test } from "vitest";

// What the four providers weigh today, with a little room: half of it is their behaviour, a seventh the texts of their rules.
const LIMIT = 34 * 1024;

test("the sandbox of all providers stays below its weight, minified and gzipped", async () => {
  const { gzipped } = await bundleSize(
    `export { createSandbox } from "./dist/index.mjs";`,
    fileURLToPath(new URL("..", import.meta.url)),
  );
  expect(gzipped, kibibytes(gzipped)).toBeLessThan(LIMIT);
  expect(gzipped).toBeGreaterThan(0);
});
