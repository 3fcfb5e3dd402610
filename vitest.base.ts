import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const packages = join(import.meta.dirname, "packages");
const name = `@clientele/(${readdirSync(packages).join("|")})`;

/** How every suite runs: packages from their sources, two workers, results where `npm test` counts them. */
export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: /^@clientele\/core\/provider$/, replacement: join(packages, "core/src/provider-kit.ts") },
      { find: new RegExp(`^${name}$`), replacement: join(packages, "$1/src/index.ts") },
      { find: new RegExp(`^${name}/([\\w-]+)$`), replacement: join(packages, "$1/src/$2.ts") },
    ],
  },
  test: {
    setupFiles: [join(import.meta.dirname, "vitest.setup.ts")],
    maxWorkers: 2,
    // Generous, so that no test fails on a slow or busy machine.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    reporters: ["default", ["json", { outputFile: `reports/vitest${mode === "slow" ? "-slow" : ""}.json` }]],
    // `vitest run --mode slow` runs the slow suites, and only them.
    include: mode === "slow" ? ["**/*.slow.test.ts"] : ["**/*.test.ts", "**/*.test.mjs"],
    exclude: ["**/node_modules/**", ...(mode === "slow" ? [] : ["**/*.slow.test.ts"])],
  },
}));
